package muniment.journal.store;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.journal.Author;
import muniment.journal.AuthorKey;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Person;
import muniment.journal.Recorded;

/**
 * The stored bytes of an entry with its envelope: UTF-8 JSON whose keys always stand in the same order.
 *
 * <p>Types are named by words with a version and never by classes, so that renaming code does not lose anybody's
 * history. A known type with a field that is not known is refused, a type that is not known is kept as
 * {@link Entry.Unrecognised}.
 */
final class EntryCodec {
    private static final byte[] START = "{\"type\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_TYPE = 80;
    private static final int MOST_PARENTS = 1000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEPTH)
                            .maxStringLength(Limits.ENTRY)
                            .maxDocumentLength(Limits.ENTRY)
                            .maxNumberLength(20)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EntryCodec() {}

    /** The bytes to store and sign. */
    static byte[] write(Set<EntryId> parents, Author author, Instant at, Entry entry) {
        var bytes = new ByteArrayOutputStream(512);
        try (var json = JSON.getFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            write(new Body(json), parents, author, at, entry);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Body envelope, Set<EntryId> parents, Author author, Instant at, Entry entry)
            throws IOException {
        envelope.text("type", type(entry))
                .ids("parents", parents)
                .object(
                        "author",
                        part -> part.text("name", author.person().name())
                                .text("mail", author.person().mail())
                                .text("key", author.key().hex()))
                .moment("at", at)
                .object("body", part -> write(part, entry));
    }

    /** The word for a type as it is stored. */
    static String type(Entry entry) {
        return switch (entry) {
            case Entry.Opened _ -> "opened/1";
            case Entry.ScopeSet _ -> "scope-set/1";
            case Entry.TraitsSet _ -> "traits-set/1";
            case Entry.ResultSet _ -> "result-set/1";
            case Entry.RiskAccepted _ -> "risk-accepted/1";
            case Entry.OwnerSet _ -> "owner-set/1";
            case Entry.DueSet _ -> "due-set/1";
            case Entry.Submitted _ -> "submitted/1";
            case Entry.Accepted _ -> "accepted/1";
            case Entry.Returned _ -> "returned/1";
            case Entry.Commented _ -> "commented/1";
            case Entry.EvidenceRecorded recorded ->
                recorded.evidence().redaction() == null ? "evidence-recorded/1" : "evidence-recorded/2";
            case Entry.EvidenceLinked _ -> "evidence-linked/1";
            case Entry.EvidenceWithdrawn _ -> "evidence-withdrawn/1";
            case Entry.EvidenceClassified _ -> "evidence-classified/1";
            case Entry.AnalysisRecorded _ -> "analysis-recorded/1";
            case Entry.ObservationRuled _ -> "observation-ruled/1";
            case Entry.ParameterSet _ -> "parameter-set/1";
            case Entry.ReportIssued report -> report.heads().isEmpty() ? "report-issued/1" : "report-issued/2";
            case Entry.ReportSigned _ -> "report-signed/1";
            case Entry.Undone _ -> "undone/1";
            case Entry.Unrecognised unrecognised -> unrecognised.type();
        };
    }

    private static void write(Body body, Entry entry) throws IOException {
        switch (entry) {
            case Entry.Opened opened -> AssessmentEntries.write(body, opened);
            case Entry.ScopeSet scope -> AssessmentEntries.write(body, scope);
            case Entry.TraitsSet traits -> AssessmentEntries.write(body, traits);
            case Entry.ResultSet result -> JudgementEntries.write(body, result);
            case Entry.RiskAccepted risk -> JudgementEntries.write(body, risk);
            case Entry.OwnerSet owner -> JudgementEntries.write(body, owner);
            case Entry.DueSet due -> JudgementEntries.write(body, due);
            case Entry.Submitted submitted -> ReviewEntries.write(body, submitted);
            case Entry.Accepted accepted -> ReviewEntries.write(body, accepted);
            case Entry.Returned returned -> ReviewEntries.write(body, returned);
            case Entry.Commented comment -> ReviewEntries.write(body, comment);
            case Entry.EvidenceRecorded recorded -> EvidenceEntries.write(body, recorded);
            case Entry.EvidenceLinked linked -> EvidenceEntries.write(body, linked);
            case Entry.EvidenceWithdrawn withdrawn -> EvidenceEntries.write(body, withdrawn);
            case Entry.EvidenceClassified classified -> EvidenceEntries.write(body, classified);
            case Entry.AnalysisRecorded analysis -> AnalysisEntries.write(body, analysis);
            case Entry.ObservationRuled ruled -> AnalysisEntries.write(body, ruled);
            case Entry.ParameterSet parameter -> AnalysisEntries.write(body, parameter);
            case Entry.ReportIssued report -> ReportEntries.write(body, report);
            case Entry.ReportSigned report -> ReportEntries.write(body, report);
            case Entry.Undone undone -> AssessmentEntries.write(body, undone);
            case Entry.Unrecognised unrecognised ->
                throw new IllegalArgumentException("nobody writes what nobody knows: " + unrecognised.type());
        }
    }

    private static Entry read(String type, JsonNode body) throws MalformedEntry {
        var fields = new Fields(body, "body");
        var entry = switch (type) {
            case "opened/1" -> AssessmentEntries.opened(fields);
            case "scope-set/1" -> AssessmentEntries.scopeSet(fields);
            case "traits-set/1" -> AssessmentEntries.traitsSet(fields);
            case "result-set/1" -> JudgementEntries.resultSet(fields);
            case "risk-accepted/1" -> JudgementEntries.riskAccepted(fields);
            case "owner-set/1" -> JudgementEntries.ownerSet(fields);
            case "due-set/1" -> JudgementEntries.dueSet(fields);
            case "submitted/1" -> ReviewEntries.submitted(fields);
            case "accepted/1" -> ReviewEntries.accepted(fields);
            case "returned/1" -> ReviewEntries.returned(fields);
            case "commented/1" -> ReviewEntries.commented(fields);
            case "evidence-recorded/1" -> EvidenceEntries.evidenceRecorded(fields);
            case "evidence-recorded/2" -> EvidenceEntries.redactionRecorded(fields);
            case "evidence-linked/1" -> EvidenceEntries.evidenceLinked(fields);
            case "evidence-withdrawn/1" -> EvidenceEntries.evidenceWithdrawn(fields);
            case "evidence-classified/1" -> EvidenceEntries.evidenceClassified(fields);
            case "analysis-recorded/1" -> AnalysisEntries.analysisRecorded(fields);
            case "observation-ruled/1" -> AnalysisEntries.observationRuled(fields);
            case "parameter-set/1" -> AnalysisEntries.parameterSet(fields);
            case "report-issued/1" -> ReportEntries.issuedBefore(fields);
            case "report-issued/2" -> ReportEntries.issued(fields);
            case "report-signed/1" -> ReportEntries.signed(fields);
            case "undone/1" -> AssessmentEntries.undone(fields);
            default -> new Entry.Unrecognised(type, body.toString());
        };
        if (!(entry instanceof Entry.Unrecognised)) {
            fields.nothingElse();
        }
        return entry;
    }

    /** Reads stored bytes; the id is computed from them. */
    static Recorded read(byte[] bytes) throws MalformedEntry {
        if (bytes.length > Limits.ENTRY) {
            throw new MalformedEntry("larger than any entry");
        }
        if (!Arrays.equals(bytes, 0, Math.min(START.length, bytes.length), START, 0, START.length)) {
            throw new MalformedEntry("does not start as an entry does");
        }
        try {
            var envelope = new Fields(JSON.readTree(bytes), "entry");
            var type = envelope.text("type");
            if (type.isBlank() || type.length() > LONGEST_TYPE) {
                throw new MalformedEntry("a type of " + type.length() + " characters");
            }
            var parents = envelope.ids("parents");
            if (parents.size() > MOST_PARENTS) {
                throw new MalformedEntry(parents.size() + " parents");
            }
            var author = author(envelope.object("author"));
            var at = envelope.moment("at");
            var entry = read(type, envelope.tree("body"));
            envelope.nothingElse();
            return new Recorded(new EntryId(Sha256.of(bytes)), parents, author, at, entry);
        } catch (IOException e) {
            throw new MalformedEntry("not JSON as an entry is", e);
        }
    }

    private static Author author(Fields fields) throws MalformedEntry {
        var mail = fields.text("mail");
        var person = Fields.valid("name", fields.text("name"), name -> new Person(name, mail));
        var author = new Author(person, Fields.valid("key", fields.text("key"), AuthorKey::new));
        fields.nothingElse();
        return author;
    }
}
