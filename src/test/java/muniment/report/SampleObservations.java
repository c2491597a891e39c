package muniment.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.assessment.Command;
import muniment.catalog.ArtefactId;
import muniment.catalog.CheckId;
import muniment.catalog.Obligation;
import muniment.catalog.Sha256;
import muniment.catalog.SourceId;
import muniment.catalog.StatementId;
import muniment.journal.AnalysisBounds;
import muniment.journal.Author;
import muniment.journal.Conditions;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Entry;
import muniment.journal.Evidence;
import muniment.journal.ObservationId;
import muniment.journal.ReadAs;
import muniment.journal.Ruling;
import muniment.journal.Said;
import muniment.journal.Sample;
import muniment.journal.Times;
import muniment.observation.Capture;
import muniment.observation.Citation;
import muniment.observation.Finding;
import muniment.observation.Grounds;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Place;
import muniment.observation.Subject;
import muniment.observation.Threshold;

/** Analyses for the sample assessments: every outcome, ruled on and not, contradicted and superseded. */
final class SampleObservations {
    static final CheckId RECENT = new CheckId("CHK-BACKUP-RECENT");
    static final CheckId FACTOR = new CheckId("CHK-REPL-RF");
    private static final ArtefactId LIST = new ArtefactId("az-backup-list");
    private static final ArtefactId SCHEMA = new ArtefactId("cqlsh-describe-schema");
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private SampleObservations() {}

    static void record(Scribe scribe) {
        var obligations = Stream.of(RECENT, FACTOR)
                .flatMap(check -> SampleAssessments.CATALOG.obligations().stream()
                        .filter(obligation -> obligation.checks().contains(check)))
                .map(Obligation::id)
                .collect(Collectors.toSet());
        Stream.of("backups-old.json", "backups.json", "schema.cql", "schema-portal.cql")
                .forEach(name -> scribe.by(Scribe.RUBEN, file(name, obligations)));
        scribe.by(
                Scribe.AYLIN,
                new Command.SetParameter(RECENT, "interval", List.of("12"), "The contract with the bank asks for it."));
        var run = scribe.by(Scribe.RUBEN, analysis());
        scribe.by(
                Scribe.AYLIN,
                new Command.RuleObservation(
                        new ObservationId(run, 1),
                        new Ruling.Overridden(Outcome.WARN),
                        "The backup of Sunday ran by hand and is not in the list; ticket 4711."));
        scribe.by(Scribe.AYLIN, new Command.RuleObservation(new ObservationId(run, 4), new Ruling.Accepted(), ""));
    }

    private static Command.RecordEvidence file(String name, Set<StatementId> obligations) {
        return new Command.RecordEvidence(
                new Evidence(
                        name,
                        new Content.File(Sha256.of(name), name, "text/plain", 2_048),
                        Times.received(NOW),
                        Custody.UNKNOWN,
                        Sample.WHOLE),
                obligations);
    }

    private static Command.RecordAnalysis analysis() {
        var cluster = Subject.CLUSTER;
        var orders = Subject.of(Subject.Kind.KEYSPACE, "orders").at("dc-westeurope");
        var observations = List.of(
                saw(RECENT, Outcome.PASS, cluster, "The latest backup was 11 hours old.", "11", "backups-old.json", 3),
                saw(
                        RECENT,
                        Outcome.FAIL,
                        cluster,
                        "The latest backup is 40 hours old; 18 are allowed.",
                        "40",
                        "backups.json",
                        0),
                saw(
                        FACTOR,
                        Outcome.PASS,
                        orders,
                        "The keyspace orders has 3 replicas in dc-westeurope.",
                        "3",
                        "schema.cql",
                        0),
                saw(
                        FACTOR,
                        Outcome.FAIL,
                        orders,
                        "The keyspace orders has 1 replica in dc-westeurope.",
                        "1",
                        "schema-portal.cql",
                        0),
                saw(
                        FACTOR,
                        Outcome.PASS,
                        Subject.of(Subject.Kind.KEYSPACE, "billing"),
                        "The keyspace billing has 3 replicas in every datacenter.",
                        "3",
                        "schema.cql",
                        0),
                saw(
                        FACTOR,
                        Outcome.NOT_APPLICABLE,
                        Subject.of(Subject.Kind.KEYSPACE, "scratch"),
                        "The keyspace scratch holds no tables.",
                        "",
                        "schema.cql",
                        0));
        return new Command.RecordAnalysis(conditions(), artefacts(observations), observations);
    }

    private static Conditions conditions() {
        return new Conditions(
                "1", Sha256.of("catalog"), NOW, Map.of(RECENT, Map.of("interval", List.of("12"))), Map.of());
    }

    private static List<ReadAs> artefacts(List<Observation> observations) {
        return observations.stream()
                .flatMap(observation -> observation.grounds().citations().stream())
                .map(citation -> new ReadAs(
                        citation.artefact(), citation.name(), null, citation.kind(), "certain", Said.NOTHING))
                .distinct()
                .toList();
    }

    private static Observation saw(
            CheckId check, Outcome outcome, Subject subject, String says, String measured, String file, int daysAgo) {
        var deviates = check.equals(RECENT);
        var kind = deviates ? LIST : SCHEMA;
        var place = kind.equals(LIST) ? Place.pointer("/0/backupStopTimestamp") : Place.line(17);
        return new Observation(
                check,
                outcome,
                subject,
                new Finding(
                        says,
                        measured.isEmpty() ? Measurement.NONE : new Measurement(measured, deviates ? "hours" : ""),
                        new Threshold(
                                deviates ? "backup interval 12 hours" : "replication factor at least 3",
                                List.of(new SourceId(deviates ? "muniment" : "cprt")),
                                deviates)),
                new Grounds(
                        List.of(new Citation(Sha256.of(file), kind, file, place)),
                        new Capture(NOW.minusSeconds(86_400L * daysAgo), Capture.Basis.FILE),
                        "1"),
                List.of());
    }

    /** An analysis whose every text is this one, as far as it fits. */
    static void saying(Scribe scribe, Author author, String text, StatementId obligation) {
        var name = text.substring(0, Math.min(text.length(), AnalysisBounds.NAME));
        var says = text.substring(0, Math.min(text.length(), AnalysisBounds.TEXT - 1));
        var check = SampleAssessments.CATALOG.obligation(obligation).orElseThrow().checks().stream()
                .findFirst()
                .orElse(RECENT);
        scribe.add(
                author,
                new Entry.EvidenceRecorded(
                        new Evidence(
                                text,
                                new Content.File(Sha256.of("seen"), text, text, 1),
                                Times.received(NOW),
                                Custody.UNKNOWN,
                                Sample.WHOLE),
                        Set.of(obligation)));
        var run = scribe.add(
                author,
                new Entry.AnalysisRecorded(
                        new Conditions(name, Sha256.of("catalog"), NOW, Map.of(), Map.of()),
                        List.of(new ReadAs(Sha256.of("seen"), name, null, LIST, "certain", Said.NOTHING)),
                        List.of(new Observation(
                                check,
                                Outcome.FAIL,
                                new Subject(Subject.Kind.TABLE, name, name),
                                new Finding(says, new Measurement(name, name), new Threshold(says, List.of(), true)),
                                new Grounds(
                                        List.of(new Citation(
                                                Sha256.of("seen"), LIST, name, new Place.Pointer("/" + says))),
                                        Capture.UNKNOWN,
                                        name),
                                List.of(LIST)))));
        scribe.add(
                author,
                new Entry.ObservationRuled(
                        new ObservationId(run, 0), new Ruling.Overridden(Outcome.PASS), text, Set.of()));
        scribe.add(author, new Entry.ParameterSet(check, name, List.of(name), text, Set.of()));
    }
}
