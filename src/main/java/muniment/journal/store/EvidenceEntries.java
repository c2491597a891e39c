package muniment.journal.store;

import java.io.IOException;
import muniment.catalog.ClassificationId;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Entry;
import muniment.journal.Evidence;
import muniment.journal.Redaction;
import muniment.journal.Sample;
import muniment.journal.Times;
import org.jspecify.annotations.Nullable;

/** The stored form of entries about evidence. */
final class EvidenceEntries {
    private EvidenceEntries() {}

    static void write(Body body, Entry.EvidenceRecorded entry) throws IOException {
        var evidence = entry.evidence();
        var times = evidence.times();
        var custody = evidence.custody();
        var sample = evidence.sample();
        body.text("title", evidence.title())
                .object("content", part -> write(part, evidence.content()))
                .object(
                        "times",
                        part -> part.moment("captured", times.captured())
                                .date("coversFrom", times.coversFrom())
                                .date("coversTo", times.coversTo())
                                .moment("received", times.received())
                                .date("validUntil", times.validUntil()))
                .object(
                        "custody",
                        part -> part.text("source", custody.source())
                                .text("obtained", custody.obtained())
                                .text("collectedBy", custody.collectedBy())
                                .constant("form", custody.form()))
                .object(
                        "sample",
                        part -> part.text("population", sample.population()).text("selection", sample.selection()))
                .obligations(entry.obligations());
        if (evidence.redaction() instanceof Redaction redaction) {
            body.object("redaction", part -> RedactionForm.write(part, redaction));
        }
    }

    private static void write(Body body, Content content) throws IOException {
        switch (content) {
            case Content.File file ->
                body.text("kind", "file")
                        .digest("digest", file.digest())
                        .text("name", file.name())
                        .text("mediaType", file.mediaType())
                        .number("size", file.size());
            case Content.Note note -> body.text("kind", "note").text("text", note.text());
            case Content.Link link -> body.text("kind", "link").text("address", link.address());
            case Content.Interview interview ->
                body.text("kind", "interview").text("with", interview.with()).text("summary", interview.summary());
            case Content.Observation observation ->
                body.text("kind", "observation")
                        .text("what", observation.what())
                        .text("seen", observation.seen());
        }
    }

    static Entry evidenceRecorded(Fields fields) throws MalformedEntry {
        return new Entry.EvidenceRecorded(evidence(fields, null), fields.obligations());
    }

    static Entry redactionRecorded(Fields fields) throws MalformedEntry {
        var redaction = RedactionForm.read(fields.object("redaction"));
        return new Entry.EvidenceRecorded(evidence(fields, redaction), fields.obligations());
    }

    private static Evidence evidence(Fields fields, @Nullable Redaction redaction) throws MalformedEntry {
        return new Evidence(
                fields.text("title"),
                content(fields.object("content")),
                times(fields.object("times")),
                custody(fields.object("custody")),
                sample(fields.object("sample")),
                redaction);
    }

    private static Content content(Fields fields) throws MalformedEntry {
        var kind = fields.text("kind");
        var content = switch (kind) {
            case "file" ->
                new Content.File(
                        fields.digest("digest"), fields.text("name"), fields.text("mediaType"), fields.count("size"));
            case "note" -> new Content.Note(fields.text("text"));
            case "link" -> new Content.Link(fields.text("address"));
            case "interview" -> new Content.Interview(fields.text("with"), fields.text("summary"));
            case "observation" -> new Content.Observation(fields.text("what"), fields.text("seen"));
            default -> throw new MalformedEntry("content of kind '" + kind + "'");
        };
        fields.nothingElse();
        return content;
    }

    private static Times times(Fields fields) throws MalformedEntry {
        var times = new Times(
                fields.momentOrNull("captured"),
                fields.dateOrNull("coversFrom"),
                fields.dateOrNull("coversTo"),
                fields.moment("received"),
                fields.dateOrNull("validUntil"));
        fields.nothingElse();
        return times;
    }

    private static Custody custody(Fields fields) throws MalformedEntry {
        var custody = new Custody(
                fields.text("source"),
                fields.text("obtained"),
                fields.text("collectedBy"),
                fields.constant("form", Custody.Form.class));
        fields.nothingElse();
        return custody;
    }

    private static Sample sample(Fields fields) throws MalformedEntry {
        var sample = new Sample(fields.text("population"), fields.text("selection"));
        fields.nothingElse();
        return sample;
    }

    static void write(Body body, Entry.EvidenceLinked entry) throws IOException {
        body.id("evidence", entry.evidence()).obligations(entry.obligations());
    }

    static Entry evidenceLinked(Fields fields) throws MalformedEntry {
        return new Entry.EvidenceLinked(fields.id("evidence"), fields.obligations());
    }

    static void write(Body body, Entry.EvidenceWithdrawn entry) throws IOException {
        body.id("evidence", entry.evidence()).text("because", entry.because());
    }

    static Entry evidenceWithdrawn(Fields fields) throws MalformedEntry {
        return new Entry.EvidenceWithdrawn(fields.id("evidence"), fields.text("because"));
    }

    static void write(Body body, Entry.EvidenceClassified entry) throws IOException {
        body.id("evidence", entry.evidence())
                .text("level", entry.level().value())
                .text("because", entry.because())
                .ids("replaces", entry.replaces());
    }

    static Entry evidenceClassified(Fields fields) throws MalformedEntry {
        return new Entry.EvidenceClassified(
                fields.id("evidence"),
                Fields.valid("level", fields.text("level"), ClassificationId::new),
                fields.text("because"),
                fields.ids("replaces"));
    }
}
