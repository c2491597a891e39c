package muniment.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import muniment.journal.JournalProblem;
import muniment.report.AttachedForm;
import muniment.report.PrintedFigures;
import muniment.session.NotedSignatures.Held;
import muniment.session.Verification.Comparison;
import muniment.session.Verification.Outcome;
import muniment.signing.Attachments;
import muniment.signing.PageText;
import muniment.signing.Refusal;
import muniment.text.Phrase;

/**
 * Compares what a report says in several places: the attached data with each other and with their own figures, with
 * what the pages print, and with the assessment that they come from.
 */
final class AttachmentComparison {
    private static final String ASSESSMENT = "assessment.json";
    private static final String MANIFEST = "evidence-manifest.json";
    /** What is said of a file that carries no data of an assessment. */
    static final String NO_REPORT = "session.compared.no-report";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AttachmentComparison() {}

    /** @param sources assessments that the report may come from; those that cannot be read are told as such */
    static Held held(SignedReport report, List<Beside> sources) throws Refusal {
        var pdf = report.pdf();
        var files = Attachments.read(pdf);
        if (!files.containsKey(ASSESSMENT) || !files.containsKey(MANIFEST)) {
            return nothingBut(new Comparison(Phrase.of(NO_REPORT), Outcome.ABSENT));
        }
        var comparisons = new ArrayList<Comparison>();
        var missing = new HashSet<String>();
        try {
            var assessment = JSON.readTree(files.get(ASSESSMENT));
            var manifest = JSON.readTree(files.get(MANIFEST));
            if (!stated(assessment, "obligations") || !stated(manifest, "evidence")) {
                return nothingBut(new Comparison(Phrase.of("session.compared.attachments"), Outcome.DIFFERS));
            }
            comparisons.add(form(ASSESSMENT, AttachedForm.ASSESSMENT.fit(assessment)));
            comparisons.add(form(MANIFEST, AttachedForm.MANIFEST.fit(manifest)));
            comparisons.add(compared("session.compared.evidence", named(assessment), listed(manifest)));
            comparisons.add(compared(
                    "session.compared.moment",
                    assessment.path("generatedAt").asText(),
                    manifest.path("generatedAt").asText()));
            if (assessment.has("tally")) {
                comparisons.add(compared("session.compared.figures", new AttachedFigures(assessment).agree(), true));
                comparisons.addAll(printed(PageText.of(pdf), files, assessment));
            }
            for (var source : sources) {
                var held = held(new SourceComparison(assessment, report), source);
                comparisons.addAll(held.comparisons());
                missing.addAll(held.missing());
            }
        } catch (IOException notJson) {
            comparisons.add(new Comparison(Phrase.of("session.compared.attachments"), Outcome.DIFFERS));
        }
        return new Held(comparisons, missing);
    }

    private static Held nothingBut(Comparison one) {
        return new Held(List.of(one), Set.of());
    }

    /** What a later version adds is no reason to accuse anybody. */
    private static Comparison form(String name, AttachedForm.Fit fit) {
        return new Comparison(
                Phrase.of("session.compared.form", name),
                switch (fit) {
                    case MEETS -> Outcome.AGREES;
                    case SAYS_MORE -> Outcome.ABSENT;
                    case BREAKS -> Outcome.DIFFERS;
                });
    }

    private static List<Comparison> printed(String pages, SortedMap<String, byte[]> files, JsonNode assessment) {
        var comparisons = new ArrayList<Comparison>();
        var figures = new PrintedFigures(pages)
                .agree(assessment)
                .map(agree -> agree ? Outcome.AGREES : Outcome.DIFFERS)
                .orElse(Outcome.ABSENT);
        comparisons.add(new Comparison(Phrase.of("session.compared.headline"), figures));
        var digests = new PrintedDigests(pages);
        for (var name : List.of(ASSESSMENT, MANIFEST)) {
            var outcome = digests.of(name, Objects.requireNonNull(files.get(name)));
            comparisons.add(new Comparison(Phrase.of("session.compared.printed", name), outcome));
        }
        return comparisons;
    }

    /** An assessment that stays closed for want of its password says nothing against a report. */
    private static Held held(SourceComparison comparison, Beside source) {
        try {
            return comparison.with(source);
        } catch (JournalProblem problem) {
            return nothingBut(unopened(source.file().toString(), problem));
        }
    }

    private static Comparison unopened(String source, JournalProblem problem) {
        if (problem.kind() == JournalProblem.Kind.PASSWORD_NEEDED) {
            return new Comparison(Phrase.of("session.compared.source-locked", source), Outcome.ABSENT);
        }
        boolean wrong = problem.kind() == JournalProblem.Kind.PASSWORD_WRONG;
        return new Comparison(
                Phrase.of("session.compared.source-unusable", source, problem.phrase()),
                wrong ? Outcome.ABSENT : Outcome.DIFFERS);
    }

    /** Whether this says anything at all: what is empty on both sides would agree with itself. */
    private static boolean stated(JsonNode document, String list) {
        return document.isObject()
                && !document.path("generatedAt").asText().isBlank()
                && document.path(list).isArray()
                && (list.equals("evidence") || !document.path(list).isEmpty());
    }

    private static Comparison compared(String key, Object one, Object other) {
        return new Comparison(Phrase.of(key), one.equals(other) ? Outcome.AGREES : Outcome.DIFFERS);
    }

    /** Evidence by its entry, with the digest of its bytes, as the obligations of the assessment name it. */
    private static SortedMap<String, String> named(JsonNode assessment) {
        var evidence = new TreeMap<String, String>();
        assessment
                .path("obligations")
                .forEach(obligation -> obligation
                        .path("evidence")
                        .forEach(one -> evidence.put(
                                one.path("id").asText(), one.path("sha256").asText(""))));
        return evidence;
    }

    /** The same from the manifest, without what supports no obligation. */
    private static Map<String, String> listed(JsonNode manifest) {
        var evidence = new TreeMap<String, String>();
        manifest.path("evidence").forEach(one -> {
            if (!one.path("obligations").isEmpty()) {
                evidence.put(
                        one.path("id").asText(),
                        one.path("content").path("sha256").asText(""));
            }
        });
        return evidence;
    }
}
