package muniment.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.assessment.Assessment;
import muniment.assessment.Command;
import muniment.catalog.BundledCatalog;
import muniment.catalog.Catalog;
import muniment.catalog.CatalogProblem;
import muniment.catalog.CatalogReader;
import muniment.catalog.Guidance;
import muniment.catalog.Obligation;
import muniment.catalog.Sha256;
import muniment.catalog.Trait;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Entry;
import muniment.journal.Evidence;
import muniment.journal.Method;
import muniment.journal.Result;
import muniment.journal.Sample;
import muniment.journal.Scope;
import muniment.journal.SignedAs;
import muniment.journal.Times;
import muniment.readiness.Readiness;

/**
 * Assessments of the bundled catalog for the tests: nothing recorded, everything recorded, and hostile text everywhere.
 */
final class SampleAssessments {
    static final Catalog CATALOG = BundledCatalog.read();
    static final LocalDate DAY = LocalDate.parse("2026-11-22");
    static final ReportOptions OPTIONS = ReportOptions.of(
                    Instant.parse("2026-11-22T16:30:00Z"),
                    ZoneId.of("Europe/Berlin"),
                    new ReportOptions.Maker("Aylin Demir", "Muniment 0.1.0"))
            .signedAt(new SignaturePlace("author", "Author"));

    private static final Scope SCOPE = new Scope(
            "Payments readiness review 2026",
            "cass-prod-weu-01",
            "Contoso Payments AG",
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-payments-data/providers/"
                    + "Microsoft.DocumentDB/cassandraClusters/cass-prod-weu-01",
            LocalDate.parse("2026-08-01"),
            LocalDate.parse("2026-10-31"));

    private SampleAssessments() {}

    static ReportDocument report(Assessment assessment) {
        return report(assessment, OPTIONS);
    }

    static ReportDocument report(Assessment assessment, ReportOptions options) {
        return ReportDocument.of(CATALOG, assessment, Readiness.judge(CATALOG, assessment, DAY), options);
    }

    /** The first obligations of the bundled catalog alone, for reports of a few pages. */
    static final Catalog SMALL = small();

    private static Catalog small() {
        var few = CATALOG.obligations().subList(0, 3);
        var placed = few.stream()
                .flatMap(obligation -> obligation.placement().matrixTask().stream())
                .toList();
        return new Catalog(
                CATALOG.edition(),
                List.of(),
                CATALOG.tasks().stream()
                        .filter(task -> placed.contains(task.id()))
                        .toList(),
                List.copyOf(few),
                CATALOG.artefacts(),
                CATALOG.checks(),
                smallGuidance());
    }

    private static Guidance smallGuidance() {
        try {
            return CatalogReader.read(PackedFile.bytes("/catalog/small.json")).guidance();
        } catch (CatalogProblem invalid) {
            throw new IllegalStateException(invalid);
        }
    }

    /** The same over three obligations only. */
    static ReportDocument small(Assessment assessment) {
        return small(assessment, Depth.FULL);
    }

    static ReportDocument small(Assessment assessment, Depth depth) {
        var options = OPTIONS.as(OPTIONS.form().at(depth));
        return ReportDocument.of(SMALL, assessment, Readiness.judge(SMALL, assessment, DAY), options);
    }

    static Assessment empty() {
        var scribe = new Scribe(CATALOG);
        scribe.by(Scribe.AYLIN, new Command.Open(Scope.of("New assessment", "cass-test-01"), Map.of()));
        return scribe.assessment();
    }

    static Assessment full() {
        var scribe = new Scribe(CATALOG);
        var traits = CATALOG.traits().stream()
                .limit(6)
                .collect(
                        Collectors.toMap(Trait::id, trait -> !trait.id().value().equals("mtls")));
        scribe.by(Scribe.AYLIN, new Command.Open(SCOPE, traits));
        int index = 0;
        for (var obligation : CATALOG.obligations()) {
            record(scribe, obligation, index++);
        }
        var withdrawn = scribe.by(
                Scribe.RUBEN,
                new Command.RecordEvidence(
                        file(99), Set.of(CATALOG.obligations().getFirst().id())));
        scribe.by(
                Scribe.AYLIN,
                new Command.WithdrawEvidence(
                        withdrawn, "The export came from the staging cluster, not from production."));
        SampleObservations.record(scribe);
        scribe.by(
                Scribe.AYLIN,
                new Command.NoteReport(
                        Sha256.of("first report"),
                        "payments-readiness-2026-10.pdf",
                        "Aylin Demir",
                        new SignedAs(Sha256.of("certificate"), SignedAs.Role.AUTHOR, SignedAs.Level.B),
                        scribe.assessment().heads()));
        return scribe.assessment();
    }

    private static void record(Scribe scribe, Obligation obligation, int index) {
        var id = obligation.id();
        var author = index % 3 == 0 ? Scribe.RUBEN : Scribe.AYLIN;
        var other = index % 3 == 0 ? Scribe.AYLIN : Scribe.RUBEN;
        if (index % 10 != 8) {
            scribe.by(author, new Command.RecordEvidence(evidence(index), Set.of(id)));
        }
        switch (index % 10) {
            case 3 -> {
                scribe.by(
                        author,
                        new Command.SetResult(
                                id,
                                Result.PARTIALLY_SATISFIED,
                                Method.TEST,
                                "Done in West Europe; the second region follows with the November change window."));
                scribe.by(author, new Command.SetOwner(id, "Platform team, Ruben Okafor"));
                scribe.by(author, new Command.SetDue(id, LocalDate.parse("2026-12-15")));
            }
            case 5 ->
                scribe.by(
                        author,
                        new Command.AcceptRisk(
                                id,
                                LocalDate.parse(index == 5 ? "2026-11-01" : "2027-03-31"),
                                "The replacement project ends this need in the first quarter; until then the on-call team "
                                        + "watches the metric by hand every working day.",
                                "Dr. Lena Vogt, CIO"));
            case 7 -> {
                scribe.by(
                        author,
                        new Command.SetResult(
                                id,
                                Result.NOT_SATISFIED,
                                Method.INTERVIEW,
                                "Nobody could show when this was last done."));
                scribe.by(author, new Command.Remark(id, "Ask the network team for the change record of September."));
            }
            case 8 -> {
                // left open on purpose: nobody looked
            }
            case 9 ->
                scribe.by(
                        author,
                        new Command.SetResult(
                                id,
                                Result.NOT_APPLICABLE,
                                null,
                                "The cluster serves one region only, by decision of the architecture board of 2026-03-12."));
            default -> {
                scribe.by(author, new Command.SetResult(id, Result.SATISFIED, Method.EXAMINE, "As the export shows."));
                scribe.by(author, new Command.Submit(id));
                if (index % 2 == 0) {
                    scribe.by(other, new Command.Accept(id, scribe.seen(id), "Seen and compared with the portal."));
                } else if (index % 4 == 1) {
                    scribe.by(other, new Command.Return(id, "The export does not show the second datacenter."));
                }
            }
        }
    }

    private static Evidence evidence(int index) {
        return switch (index % 6) {
            case 1 ->
                words(
                        "Agreement on the runbook",
                        new Content.Note("The runbook RB-17 was walked through line by line."));
            case 2 ->
                words(
                        "Question to the on-call lead",
                        new Content.Interview("Ines Castro, on-call lead", "Alerts are looked at within 15 minutes."));
            case 4 -> words("Change record", new Content.Link("https://changes.contoso.example/CHG0031245"));
            default -> file(index);
        };
    }

    private static Evidence words(String title, Content content) {
        return new Evidence(
                title, content, Times.received(Instant.parse("2026-10-20T09:00:00Z")), Custody.UNKNOWN, Sample.WHOLE);
    }

    private static Evidence file(int index) {
        var captured = Instant.parse("2026-10-01T06:00:00Z").plusSeconds(86_400L * (index % 20));
        return new Evidence(
                "Cluster export " + index,
                new Content.File(
                        Sha256.of("bytes " + index),
                        "az-cassandra-show-" + index + ".json",
                        "application/json",
                        4_711L * (index + 1)),
                new Times(
                        captured,
                        LocalDate.parse("2026-09-01"),
                        LocalDate.parse("2026-09-30"),
                        captured.plusSeconds(3600),
                        index % 4 == 0 ? LocalDate.parse("2026-12-31") : null),
                new Custody(
                        "Azure subscription contoso-payments",
                        "az managed-cassandra cluster show --resource-group rg-payments-data --cluster-name cass-prod-weu-01",
                        "Ruben Okafor with Azure CLI 2.66",
                        index % 5 == 0 ? Custody.Form.DERIVED : Custody.Form.ORIGINAL),
                index % 9 == 0 ? new Sample("30 nodes of 2 datacenters", "5 nodes drawn at random") : Sample.WHOLE);
    }

    /** Every text that people can write, replaced by this one; a journal may hold what no command would write. */
    static Assessment saying(String text) {
        var scribe = new Scribe(CATALOG);
        scribe.add(Scribe.AYLIN, new Entry.ScopeSet(new Scope(text, text, text, text, null, null), Set.of()));
        var author = Scribe.author("A" + text, text);
        var ids = CATALOG.obligations().stream().limit(3).toList();
        var first = ids.getFirst().id();
        for (var content : contents(text)) {
            scribe.add(
                    author,
                    new Entry.EvidenceRecorded(
                            saying(text, content), Set.of(first, ids.get(1).id())));
        }
        scribe.add(
                author,
                new Entry.ResultSet(
                        first,
                        Result.NOT_SATISFIED,
                        Method.TEST,
                        text,
                        ids.getFirst().digest(),
                        Set.of()));
        scribe.add(author, new Entry.OwnerSet(first, text, Set.of()));
        scribe.add(author, new Entry.Commented(first, text));
        scribe.add(author, new Entry.Returned(first, text, Set.of()));
        scribe.add(
                author,
                new Entry.RiskAccepted(
                        ids.get(1).id(),
                        DAY.plusDays(30),
                        text,
                        text,
                        ids.get(1).digest(),
                        Set.of()));
        scribe.add(author, new Entry.Accepted(ids.get(2).id(), Sha256.of("seen"), text, Set.of()));
        SampleObservations.saying(scribe, author, text, first);
        scribe.add(author, new Entry.ReportIssued(Sha256.of("report"), text, text, null, Set.of()));
        scribe.add(author, new Entry.Unrecognised(text, text));
        return scribe.assessment();
    }

    private static List<Content> contents(String text) {
        return List.of(
                new Content.File(Sha256.of("bytes"), text, text, 1),
                new Content.Note(text),
                new Content.Link(text),
                new Content.Interview(text, text),
                new Content.Observation(text, text));
    }

    private static Evidence saying(String text, Content content) {
        return new Evidence(
                text,
                content,
                Times.received(Scribe.START),
                new Custody(text, text, text, Custody.Form.DERIVED),
                new Sample(text, text));
    }
}
