package muniment.journal.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.catalog.CheckId;
import muniment.catalog.ClassificationId;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.catalog.TraitId;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Evidence;
import muniment.journal.Method;
import muniment.journal.ObservationId;
import muniment.journal.Redaction;
import muniment.journal.Result;
import muniment.journal.Ruling;
import muniment.journal.Sample;
import muniment.journal.Scope;
import muniment.journal.SignedAs;
import muniment.journal.Times;
import muniment.observation.Outcome;
import muniment.text.Text;

/** Each type of entry beside its stored form in {@code src/test/resources/journal}. */
enum Golden {
    OPENED(new Entry.Opened("azure-cassandra-mi", "1.0", sha("catalog"))),
    SCOPE_SET(new Entry.ScopeSet(
            new Scope("Readiness 2026", "orders", "Contoso", "/subscriptions/1", day("2026-01-01"), day("2026-03-31")),
            Set.of(id("b"), id("a")))),
    SCOPE_SET_BARE(new Entry.ScopeSet(Scope.of("Readiness", "orders"), Set.of())),
    TRAITS_SET(new Entry.TraitsSet(Map.of(new TraitId("hybrid"), true, new TraitId("cmk"), false), Set.of(id("a")))),
    RESULT_SET(new Entry.ResultSet(
            Examples.BACKUP,
            Result.PARTIALLY_SATISFIED,
            Method.EXAMINE,
            "Backups run, \"restores\" are not tried \u2013 yet.",
            sha("statement"),
            Set.of(id("a")))),
    RESULT_SET_BARE(new Entry.ResultSet(Examples.BACKUP, Result.NOT_ASSESSED, null, "", sha("statement"), Set.of())),
    RISK_ACCEPTED(new Entry.RiskAccepted(
            Examples.BACKUP, day("2026-12-31"), "Moves next year", "The board", sha("statement"), Set.of())),
    OWNER_SET(new Entry.OwnerSet(Examples.BACKUP, "Bob Byte", Set.of(id("a")))),
    DUE_SET(new Entry.DueSet(Examples.BACKUP, day("2026-06-30"), Set.of())),
    DUE_SET_BARE(new Entry.DueSet(Examples.BACKUP, null, Set.of(id("a")))),
    SUBMITTED(new Entry.Submitted(Examples.BACKUP, sha("content"), Set.of())),
    ACCEPTED(new Entry.Accepted(Examples.BACKUP, sha("content"), "Seen", Set.of(id("a")))),
    RETURNED(new Entry.Returned(Examples.BACKUP, "The restore is missing", Set.of(id("a")))),
    COMMENTED(new Entry.Commented(Examples.BACKUP, "Line one\nline two \ud83d\ude00")),
    EVIDENCE_RECORDED_FILE(new Entry.EvidenceRecorded(
            new Evidence(
                    "Status of the ring",
                    new Content.File(sha("file"), "status.txt", "text/plain", 5_000_000_000L),
                    new Times(
                            Instant.parse("2026-02-28T08:30:00.5Z"),
                            day("2026-02-01"),
                            day("2026-02-28"),
                            Examples.NOON,
                            day("2026-08-31")),
                    new Custody("nodetool", "nodetool status", "Ada Lovelace", Custody.Form.DERIVED),
                    new Sample("12 nodes", "3 at random")),
            Set.of(new StatementId("network.seeds"), Examples.BACKUP))),
    EVIDENCE_RECORDED_NOTE(evidence(new Content.Note("Seen on the screen"))),
    EVIDENCE_RECORDED_LINK(evidence(new Content.Link("https://portal.azure.com/#x"))),
    EVIDENCE_RECORDED_INTERVIEW(evidence(new Content.Interview("Carol, operator", "Restores are tried in May"))),
    EVIDENCE_RECORDED_OBSERVATION(evidence(new Content.Observation("Failover drill", "Took 40 s"))),
    EVIDENCE_RECORDED_REDACTED(
            copy(new Redaction.Hidden(2, 1, List.of(new Redaction.Lines(10, 20), new Redaction.Lines(31, 31)), 14))),
    EVIDENCE_RECORDED_PREPARED(copy(new Redaction.Prepared())),
    EVIDENCE_CLASSIFIED(new Entry.EvidenceClassified(
            id("a"), new ClassificationId("confidential"), "Names the nodes", Set.of(id("b")))),
    EVIDENCE_LINKED(new Entry.EvidenceLinked(id("a"), Set.of(Examples.BACKUP))),
    EVIDENCE_WITHDRAWN(new Entry.EvidenceWithdrawn(id("a"), "Of another cluster")),
    ANALYSIS_RECORDED(GoldenAnalysis.recorded()),
    OBSERVATION_RULED_ACCEPTED(
            new Entry.ObservationRuled(new ObservationId(id("a"), 3), new Ruling.Accepted(), "", Set.of())),
    OBSERVATION_RULED_OVERRIDDEN(new Entry.ObservationRuled(
            new ObservationId(id("a"), 0),
            new Ruling.Overridden(Outcome.NOT_APPLICABLE),
            "Of the old ring",
            Set.of(id("b")))),
    OBSERVATION_RULED_LEFT(new Entry.ObservationRuled(
            new ObservationId(id("a"), 19_999), new Ruling.Left(), "Looked again", Set.of(id("b")))),
    PARAMETER_SET(new Entry.ParameterSet(
            new CheckId("CHK-NODES-UP"),
            "exceptions",
            List.of("10.0.0.9", "10.0.0.8"),
            "Being replaced",
            Set.of(id("a")))),
    PARAMETER_SET_BARE(
            new Entry.ParameterSet(new CheckId("CHK-NODES-UP"), "exceptions", null, "Replaced", Set.of(id("a")))),
    REPORT_ISSUED(new Entry.ReportIssued(sha("report"), "readiness.pdf", "Ada Lovelace", null, Set.of())),
    REPORT_ISSUED_2(new Entry.ReportIssued(
            sha("report"),
            "readiness.pdf",
            "Ada Lovelace",
            new SignedAs(sha("certificate"), SignedAs.Role.AUTHOR, SignedAs.Level.LTA),
            Set.of(id("a"), id("b")))),
    REPORT_ISSUED_2_BARE(new Entry.ReportIssued(sha("report"), "readiness.pdf", "", null, Set.of(id("a")))),
    REPORT_SIGNED(new Entry.ReportSigned(
            sha("report"),
            sha("countersigned"),
            "readiness.pdf",
            "Bob Byte",
            new SignedAs(sha("certificate"), SignedAs.Role.REVIEWER, SignedAs.Level.B),
            Set.of(id("a")))),
    UNDONE(new Entry.Undone(Set.of(id("a"), id("b"))));

    static final Set<EntryId> PARENTS = Set.of(id("parent one"), id("parent two"));

    private final Entry entry;

    Golden(Entry entry) {
        this.entry = entry;
    }

    Entry entry() {
        return entry;
    }

    /** The stored form. */
    String text() throws IOException {
        var name = "/journal/" + Text.slug(this) + ".json";
        try (var stream = Golden.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("no golden form " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }
    }

    private static Entry evidence(Content content) {
        return new Entry.EvidenceRecorded(
                new Evidence("Evidence", content, Times.received(Examples.NOON), Custody.UNKNOWN, Sample.WHOLE),
                Set.of());
    }

    private static Entry copy(Redaction.Way way) {
        return new Entry.EvidenceRecorded(
                new Evidence(
                        "Ring (redacted)",
                        new Content.File(sha("copy"), "ring-redacted.txt", "text/plain", 4_711),
                        Times.received(Examples.NOON),
                        new Custody("orders", "nodetool ring", "Ada Lovelace", Custody.Form.DERIVED),
                        Sample.WHOLE,
                        new Redaction(id("a"), sha("file"), "Addresses of nodes", way)),
                Set.of(Examples.BACKUP));
    }

    private static Sha256 sha(String text) {
        return Sha256.of(text);
    }

    private static EntryId id(String text) {
        return new EntryId(Sha256.of(text));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
