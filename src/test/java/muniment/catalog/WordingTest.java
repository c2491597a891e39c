package muniment.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds that the texts of the bundled catalog can be read aloud, and that none of them is missing. */
final class WordingTest {
    private static final Pattern JARGON =
            Pattern.compile("\\b(seed|workbench|house default|as above|n/a)\\b", Pattern.CASE_INSENSITIVE);

    private final Catalog catalog = BundledCatalog.read();

    @Test
    void noTextSpeaksOurJargon() throws IOException {
        var texts = new ArrayList<String>();
        collect(new ObjectMapper().readTree(BundledCatalog.bytes()), texts);
        assertEquals(
                List.of(),
                texts.stream().filter(text -> JARGON.matcher(text).find()).toList());
    }

    @Test
    void everyStatementIsASentenceWithATitle() {
        assertSentences(catalog.statements().stream()
                .map(statement -> statement.wording().text()));
        assertSentences(catalog.statements().stream().flatMap(statement -> statement.wording().pitfalls().stream()));
        assertNone(catalog.statements(), statement -> statement.title().endsWith("."));
        assertNone(catalog.statements(), statement -> statement.title().length() > 60);
    }

    @Test
    void everyStatementNamesWhoOwesItOrWhatItSpeaksOf() {
        assertNone(
                catalog.statements(),
                statement ->
                        !statement.wording().text().matches(".*\\b(Microsoft|[Yy]ou|SLA|[Ee]verybody|keys|disk)\\b.*"));
    }

    @Test
    void sharedStatementsAndOnlyTheyHaveTwoParts() {
        for (var statement : catalog.statements()) {
            var wording = statement.wording();
            assertEquals(
                    statement.party() == Party.SHARED, !wording.providerPart().isEmpty(), statement::title);
            assertEquals(
                    statement.party() == Party.SHARED, !wording.customerPart().isEmpty(), statement::title);
        }
    }

    @Test
    void everyObligationAsksOneQuestionAndSaysWhy() {
        for (var obligation : catalog.obligations()) {
            var question = obligation.question();
            assertTrue(question.endsWith("?") && question.indexOf('?') == question.length() - 1, question);
            assertTrue(question.length() <= 120, question);
            assertSentences(Stream.of(
                    obligation.criticality().reason(), obligation.freshness().reason()));
            assertFalse(obligation.evidence().isEmpty(), question);
            assertFalse(obligation.passage().wording().pitfalls().isEmpty(), question);
            assertSentences(obligation.evidence().stream().map(AcceptedEvidence::mustShow));
            assertNone(obligation.evidence(), evidence -> evidence.obtain().isBlank());
        }
    }

    @Test
    void everyArtefactHasATitleOfItsOwnAndAWayToObtainIt() {
        assertEquals(
                catalog.artefacts().size(),
                catalog.artefacts().stream().map(Artefact::title).distinct().count());
        assertNone(
                catalog.artefacts(),
                artefact -> artefact.title().equals(artefact.id().value()));
        assertNone(catalog.artefacts(), artefact -> artefact.obtain().isBlank());
    }

    @Test
    void everyThresholdHasABasisAndEveryCheckASource() {
        assertSentences(catalog.checks().stream().map(check -> check.rule().text()));
        assertSentences(catalog.checks().stream().map(check -> check.rule().threshold()));
        assertSentences(catalog.checks().stream().map(check -> check.rule().basis()));
        assertNone(catalog.checks(), check -> check.rule().sources().isEmpty());
        assertNone(catalog.checks(), check -> check.obligations().isEmpty());
        assertNone(catalog.checks(), check -> check.reading().artefacts().isEmpty());
    }

    @Test
    void everyDefaultOfOurOwnIsCalledSo() {
        var own = new SourceId("muniment");
        assertNone(
                catalog.checks(),
                check -> check.rule().sources().equals(List.of(own))
                        && !check.rule().basis().contains("Muniment"));
        assertNone(
                catalog.checks(),
                check -> check.rule().threshold().contains("Muniment")
                        && !check.rule().basis().contains("Muniment"));
    }

    @Test
    void theSlaTheLimitsAndTheContradictionsAreComplete() {
        var guidance = catalog.guidance();
        assertEquals(3, guidance.sla().gates().size());
        assertEquals(25, guidance.sla().cases().size());
        assertEquals(24, guidance.constraints().size());
        assertEquals(29, guidance.contradictions().size());
        assertEquals(40, guidance.sources().size());
        assertSentences(guidance.sla().cases().stream().map(Sla.Case::action));
        assertSentences(guidance.constraints().stream().map(Constraint::text));
        assertSentences(guidance.contradictions().stream()
                .map(contradiction ->
                        List.of(contradiction.positionA(), contradiction.positionB(), contradiction.handling()))
                .flatMap(List::stream));
        assertSentences(guidance.alternative().benefits().stream().map(Alternative.Benefit::fact));
        assertSentences(guidance.alternative().consequences().stream());
    }

    @Test
    void theTraitsAreQuestionsWithTheAnswerYesOrNo() {
        assertEquals(
                List.of(
                        "hybrid",
                        "mtls",
                        "cmk",
                        "app-encryption",
                        "config-overrides",
                        "prometheus",
                        "production",
                        "multi-region"),
                catalog.traits().stream().map(trait -> trait.id().value()).toList());
        assertNone(catalog.traits(), trait -> !trait.question().matches("(Do|Does|Is|Are) .*\\?"));
    }

    private static void assertSentences(Stream<String> texts) {
        Function<String, Boolean> sentence = text -> text.matches("(?s)[^a-z].*[.)]");
        assertEquals(List.of(), texts.filter(text -> !sentence.apply(text)).toList());
    }

    private static <T> void assertNone(List<T> all, Predicate<T> wrong) {
        assertEquals(List.of(), all.stream().filter(wrong).toList());
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> collect(child, texts));
    }
}
