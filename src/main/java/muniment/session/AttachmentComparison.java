package muniment.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import muniment.session.Verification.Comparison;
import muniment.session.Verification.Outcome;
import muniment.signing.Attachments;
import muniment.signing.Refusal;
import muniment.text.Phrase;

/** Compares the data attached to a report with each other: the evidence that the assessment names, and the manifest. */
final class AttachmentComparison {
    private static final String ASSESSMENT = "assessment.json";
    private static final String MANIFEST = "evidence-manifest.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AttachmentComparison() {}

    static List<Comparison> comparisons(byte[] pdf) throws Refusal {
        var files = Attachments.read(pdf);
        if (!files.containsKey(ASSESSMENT) || !files.containsKey(MANIFEST)) {
            return List.of(new Comparison(Phrase.of("session.compared.no-report"), Outcome.ABSENT));
        }
        var comparisons = new ArrayList<Comparison>();
        try {
            var assessment = JSON.readTree(files.get(ASSESSMENT));
            var manifest = JSON.readTree(files.get(MANIFEST));
            if (!stated(assessment, "obligations") || !stated(manifest, "evidence")) {
                return List.of(new Comparison(Phrase.of("session.compared.attachments"), Outcome.DIFFERS));
            }
            comparisons.add(compared("session.compared.evidence", named(assessment), listed(manifest)));
            comparisons.add(compared(
                    "session.compared.moment",
                    assessment.path("generatedAt").asText(),
                    manifest.path("generatedAt").asText()));
        } catch (IOException notJson) {
            comparisons.add(new Comparison(Phrase.of("session.compared.attachments"), Outcome.DIFFERS));
        }
        return comparisons;
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
