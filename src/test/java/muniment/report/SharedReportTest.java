package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.assessment.Assessment;
import muniment.assessment.Command;
import muniment.catalog.ClassificationId;
import muniment.catalog.Sha256;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Evidence;
import muniment.journal.Sample;
import muniment.journal.Scope;
import muniment.journal.Times;
import muniment.readiness.Readiness;
import muniment.readiness.Standing;
import muniment.sharing.Disclosure;
import muniment.sharing.Profile;
import muniment.sharing.Profiles;
import muniment.signing.Conformance;
import org.junit.jupiter.api.Test;

/** What a profile withholds stands nowhere in the report, and everything else is as it was. */
final class SharedReportTest {
    private static final Profile NOTHING =
            new Profile("nothing", "Nothing", new ClassificationId("public"), true, Set.of());

    private static Profile profile(String id) {
        return Profiles.bundled().find(id).orElseThrow();
    }

    private static Disclosure disclosure(Profile profile, Assessment assessment) {
        return Disclosure.of(profile, SampleAssessments.CATALOG, assessment);
    }

    private static ReportDocument report(Profile profile, Assessment assessment) {
        var disclosure = disclosure(profile, assessment);
        var options = ReportOptions.of(
                SampleAssessments.OPTIONS.at(),
                SampleAssessments.OPTIONS.zone(),
                new ReportOptions.Maker(disclosure.naming().of(Scribe.AYLIN.person()), "Muniment"));
        return SampleAssessments.report(disclosure.assessment(), options.under(disclosure.notice()));
    }

    /** Everything that a report is made of, before it is laid out. */
    private static Set<String> found(ReportDocument report, List<String> words) throws IOException {
        var text = new StringBuilder(
                ReportHtml.of(report, new PrintableText(Fonts.load().coverage())));
        report.annex().attachments().forEach(attachment -> text.append(attachment.content()));
        var all = text.toString().toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> all.contains(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static Evidence secret(String word, Content content) {
        return new Evidence(
                word + "title",
                content,
                Times.received(Scribe.START),
                new Custody(word + "source", word + "obtained", word + "collector", Custody.Form.ORIGINAL),
                new Sample(word + "population", word + "selection"));
    }

    @Test
    void whenNothingIsGivenThenAWordThatStandsInEveryFieldStandsNowhere() throws Exception {
        var said = SampleAssessments.saying("Quetzal");
        var scope = said.scopes().getFirst().entry();
        var scribe = new Scribe(SampleAssessments.CATALOG);
        said.history().forEach(recorded -> scribe.add(recorded.author(), renamed(recorded.entry(), said, scribe)));
        var replaced = scribe.assessment().scopes().getFirst().entry();
        scribe.add(Scribe.AYLIN, new Entry.ScopeSet(Scope.of("Plain", "Cluster"), Set.of(replaced)));
        assertTrue(said.recorded(scope).isPresent());

        var whole = SampleAssessments.report(scribe.assessment());
        assertEquals(Set.of("Quetzal"), found(whole, List.of("Quetzal")));
        var shared = PdfReportTest.written(report(NOTHING, scribe.assessment()));
        assertEquals(Set.of(), Everywhere.found(shared, List.of("Quetzal")));
        assertEquals(List.of(), Conformance.violations(shared));
    }

    /** The same entry, naming the entries of the new history by their place. */
    private static Entry renamed(Entry entry, Assessment from, Scribe to) {
        return entry instanceof Entry.ObservationRuled ruled
                ? new Entry.ObservationRuled(
                        new muniment.journal.ObservationId(
                                same(ruled.observation().run(), from, to),
                                ruled.observation().index()),
                        ruled.ruling(),
                        ruled.because(),
                        Set.of())
                : entry;
    }

    private static EntryId same(EntryId id, Assessment from, Scribe to) {
        var place = from.history().indexOf(from.recorded(id).orElseThrow());
        return to.assessment().history().get(place).id();
    }

    @Test
    void whateverIsWithheldThenTheVerdictAndItsReasonsAreTheSame() {
        var whole = SampleAssessments.full();
        var expected = Readiness.judge(SampleAssessments.CATALOG, whole, SampleAssessments.DAY);
        for (var profile : List.of(NOTHING, profile("customer"), profile("board"), profile("auditor"))) {
            var shared = disclosure(profile, whole).assessment();
            var judged = Readiness.judge(SampleAssessments.CATALOG, shared, SampleAssessments.DAY);
            assertEquals(expected.verdict(), judged.verdict(), profile.id());
            assertEquals(expected.tally(), judged.tally(), profile.id());
            assertEquals(told(expected), told(judged), profile.id());
            assertEquals(whole.heads(), shared.heads());
            assertEquals(whole.history().size(), shared.history().size());
        }
        assertEquals(whole, disclosure(profile("team"), whole).assessment());
    }

    private static List<String> told(Readiness readiness) {
        return readiness.standings().stream().map(SharedReportTest::told).toList();
    }

    private static String told(Standing standing) {
        return standing.obligation().id() + " " + standing.result() + " " + standing.assurance() + " "
                + standing.status() + " "
                + standing.causes().stream().map(cause -> cause.why().key()).toList();
    }

    @Test
    void anAuditorSeesPeopleAndQuotesButNothingRestricted() throws Exception {
        var scribe = new Scribe(SampleAssessments.CATALOG);
        scribe.by(Scribe.AYLIN, new Command.Open(Scope.of("Review", "cass-01"), java.util.Map.of()));
        var id = SampleAssessments.CATALOG.obligations().getFirst().id();
        int number = 0;
        for (var content : List.of(
                new Content.File(Sha256.of("secret bytes"), "Quetzalname", "text/plain", 7),
                new Content.Note("Quetzalnote"),
                new Content.Link("https://quetzal.example/"),
                new Content.Interview("Quetzalwith", "Quetzalsummary"),
                new Content.Observation("Quetzalwhat", "Quetzalseen"))) {
            var evidence = secret("Quetzal" + number++, content);
            var recorded = scribe.by(Scribe.RUBEN, new Command.RecordEvidence(evidence, Set.of(id)));
            scribe.by(
                    Scribe.RUBEN,
                    new Command.ClassifyEvidence(recorded, new ClassificationId("restricted"), "Quetzalreason"));
        }
        var undone = scribe.by(
                Scribe.RUBEN,
                new Command.RecordEvidence(secret("Quetzalundone", new Content.Note("Quetzal")), Set.of(id)));
        scribe.by(Scribe.RUBEN, new Command.Undo(Set.of(undone)));
        var given = scribe.by(
                Scribe.RUBEN,
                new Command.RecordEvidence(
                        secret("Given", new Content.File(Sha256.of("given"), "given.txt", "text/plain", 5)),
                        Set.of(id)));

        var report = report(profile("auditor"), scribe.assessment());
        assertEquals(
                Set.of("Giventitle", "given.txt", "Ruben"),
                found(report, List.of("Quetzal", "Giventitle", "given.txt", "Ruben")));
        var sharing = json(report, "assessment.json").path("sharing");
        assertEquals("auditor", sharing.path("profile").asText());
        assertEquals(5, sharing.path("withheld").size());
        assertEquals(
                Sha256.of("secret bytes").hex(),
                sharing.at("/withheld/0/sha256").asText());
        assertEquals(1, sharing.path("unmarked").asInt());
        assertEquals(sharing, json(report, "evidence-manifest.json").path("sharing"));
        assertTrue(report.annex().evidence().stream()
                .anyMatch(indexed -> indexed.line().onFile().id().equals(given)));
    }

    @Test
    void aCustomerSeesNeitherPeopleNorClusterNorQuotes() throws Exception {
        var report = report(profile("customer"), SampleAssessments.full());
        var names = List.of(
                "Okafor",
                "Ruben",
                "Aylin",
                "contoso.example",
                "Vogt",
                "Castro",
                "cass-prod-weu-01",
                "rg-payments-data",
                "az-cassandra-show",
                "00000000-0000-0000",
                "Seen and compared",
                "change record of September",
                "payments-readiness-2026-10");
        assertEquals(Set.of(), found(report, names));
        assertEquals(Set.copyOf(names), found(SampleAssessments.report(SampleAssessments.full()), names));
        assertEquals(Set.of("Person 1"), found(report, List.of("Person 1")));
    }

    /** What a remark calls by name is known to the history, wherever it stands there. */
    private static Assessment speakingOfOthers() {
        var scribe = new Scribe(SampleAssessments.CATALOG);
        scribe.by(Scribe.AYLIN, new Command.Open(Scope.of("Review", "cass-01"), java.util.Map.of()));
        var id = SampleAssessments.CATALOG.obligations().getFirst().id();
        var other = SampleAssessments.CATALOG.obligations().getLast().id();
        var custody = new Custody("", "", "Carol Quetzal <carol@quetzal.example>", Custody.Form.ORIGINAL);
        var file = new Content.File(Sha256.of("secret"), "merger.txt", "text/plain", 6);
        var times = Times.received(Scribe.START);
        var secret = scribe.by(
                Scribe.RUBEN,
                new Command.RecordEvidence(
                        new Evidence("Plan of merging", file, times, custody, Sample.WHOLE), Set.of(id)));
        scribe.by(
                Scribe.RUBEN, new Command.ClassifyEvidence(secret, new ClassificationId("restricted"), "It is secret"));
        scribe.by(Scribe.RUBEN, new Command.SetOwner(id, "Dora Jabiru <dora@jabiru.example>"));
        scribe.by(
                Scribe.RUBEN,
                new Command.AcceptRisk(other, SampleAssessments.DAY.plusDays(9), "Kakapo agrees", "Erik Kakapo"));
        scribe.by(
                Scribe.RUBEN,
                new Command.SetResult(
                        id,
                        muniment.journal.Result.SATISFIED,
                        null,
                        "Quetzal took the plan of merging, merger.txt; ask Dora Jabiru"));
        return scribe.assessment();
    }

    @Test
    void reasonsNameNobodyWhomTheProfileWithholdsAndNoEvidenceThatIsWithheld() throws Exception {
        var people = List.of("Quetzal", "Jabiru", "Dora", "Kakapo");
        var evidence = List.of("plan of merging", "merger.txt");
        var key = List.of(Scribe.RUBEN.key().hex().substring(0, 16));
        var assessment = speakingOfOthers();
        var whole = SampleAssessments.report(assessment);
        for (var words : List.of(people, evidence, key)) {
            assertEquals(Set.copyOf(words), found(whole, words));
            assertEquals(Set.of(), found(report(profile("customer"), assessment), words));
        }
        assertEquals(Set.copyOf(people), found(report(profile("auditor"), assessment), people));
        assertEquals(Set.of(), found(report(profile("auditor"), assessment), evidence));
    }

    private static JsonNode json(ReportDocument report, String name) throws IOException {
        var attachment = report.annex().attachments().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return JsonMapper.builder().build().readTree(((Attachment.Written) attachment.content()).text());
    }
}
