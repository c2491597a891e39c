package muniment.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import muniment.assessment.Stated;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Sample;
import muniment.journal.Times;
import muniment.text.Text;

/**
 * Every piece of evidence with its digest, times and custody; its schema is {@code evidence-manifest-1.schema.json}.
 */
final class EvidenceManifest {
    static final String NAME = "evidence-manifest.json";
    static final String FORMAT = "muniment-evidence-manifest/1";

    private EvidenceManifest() {}

    static Attachment attachment(List<EvidenceLine> lines, ReportOptions options) {
        var document = JsonText.object();
        document.put("format", FORMAT);
        document.put("generatedAt", options.at().toString());
        document.set("sharing", SharingJson.sharing(options));
        document.set("evidence", JsonText.array(lines, EvidenceManifest::line));
        return new Attachment(
                NAME,
                "application/json",
                Attachment.Relationship.SUPPLEMENT,
                Text.load("report").say("report.attachment.manifest"),
                new Attachment.Written(JsonText.of(document)));
    }

    static ObjectNode line(EvidenceLine line) {
        var onFile = line.onFile();
        var evidence = onFile.evidence();
        var node = JsonText.object()
                .put("label", line.label())
                .put("id", onFile.id().toString())
                .put("title", evidence.title());
        node.set("content", content(evidence.content()));
        node.set("classification", SharingJson.marked(line.marked()));
        node.set("redactionOf", evidence.redacted().map(SharingJson::redaction).orElse(null));
        node.set("times", times(evidence.times()));
        node.set("custody", custody(evidence.custody()));
        node.set("sample", sample(evidence.sample()));
        node.put("recordedBy", onFile.by().person().toString())
                .put("recordedAt", onFile.at().toString());
        node.set(
                "obligations",
                JsonText.texts(onFile.obligations().stream().sorted().toList()));
        node.set(
                "withdrawn", onFile.withdrawn().map(EvidenceManifest::withdrawn).orElse(null));
        return node;
    }

    private static ObjectNode content(Content content) {
        return switch (content) {
            case Content.File(var digest, var name, var mediaType, var size) ->
                JsonText.object()
                        .put("kind", "file")
                        .put("sha256", digest.hex())
                        .put("file", name)
                        .put("mediaType", mediaType)
                        .put("size", size);
            case Content.Note(var text) -> JsonText.object().put("kind", "note").put("text", text);
            case Content.Link(var address) ->
                JsonText.object().put("kind", "link").put("address", address);
            case Content.Interview(var with, var summary) ->
                JsonText.object().put("kind", "interview").put("with", with).put("summary", summary);
            case Content.Observation(var what, var seen) ->
                JsonText.object().put("kind", "observation").put("what", what).put("seen", seen);
        };
    }

    private static ObjectNode times(Times times) {
        return JsonText.object()
                .put("captured", JsonText.text(times.captured()))
                .put("coversFrom", JsonText.text(times.coversFrom()))
                .put("coversTo", JsonText.text(times.coversTo()))
                .put("received", times.received().toString())
                .put("validUntil", JsonText.text(times.validUntil()));
    }

    private static ObjectNode custody(Custody custody) {
        return JsonText.object()
                .put("source", custody.source())
                .put("obtained", custody.obtained())
                .put("collectedBy", custody.collectedBy())
                .put("form", JsonText.name(custody.form()));
    }

    private static ObjectNode sample(Sample sample) {
        return JsonText.object().put("population", sample.population()).put("selection", sample.selection());
    }

    private static ObjectNode withdrawn(Stated<String> withdrawal) {
        return JsonText.object()
                .put("because", withdrawal.value())
                .put("by", withdrawal.by().person().toString())
                .put("at", withdrawal.at().toString());
    }
}
