package muniment.journal.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import muniment.catalog.ArtefactId;
import muniment.catalog.CheckId;
import muniment.catalog.Sha256;
import muniment.catalog.SourceId;
import muniment.catalog.TraitId;
import muniment.journal.Conditions;
import muniment.journal.Entry;
import muniment.journal.ReadAs;
import muniment.journal.Said;
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

/** The analysis behind {@code analysis-recorded.json}: everything that an analysis can say, and what it leaves out. */
final class GoldenAnalysis {
    private static final Sha256 STATUS = Sha256.of("file");
    private static final Sha256 BACKUPS = Sha256.of("list");
    private static final ArtefactId NODETOOL = new ArtefactId("nodetool-status");
    private static final ArtefactId LIST = new ArtefactId("az-backup-list");
    private static final Instant SAID = Instant.parse("2026-02-28T09:00:00Z");

    private GoldenAnalysis() {}

    static Entry recorded() {
        return new Entry.AnalysisRecorded(
                new Conditions(
                        "1",
                        Sha256.of("catalog"),
                        Examples.NOON,
                        Map.of(
                                new CheckId("CHK-NODES-UP"), Map.of("exceptions", List.of()),
                                new CheckId("CHK-BACKUP-RECENT"), Map.of("interval", List.of("12"))),
                        Map.of(new TraitId("hybrid"), true, new TraitId("cmk"), false)),
                List.of(
                        new ReadAs(
                                STATUS,
                                "ring/status.txt",
                                Instant.parse("2026-02-28T08:30:00Z"),
                                NODETOOL,
                                "certain",
                                Said.NOTHING),
                        new ReadAs(
                                BACKUPS,
                                "backups.json",
                                null,
                                LIST,
                                "stated",
                                new Said(LIST, "orders", "10.0.0.4", SAID))),
                List.of(late(), unknown()));
    }

    private static Observation late() {
        return new Observation(
                new CheckId("CHK-BACKUP-RECENT"),
                Outcome.FAIL,
                Subject.CLUSTER,
                new Finding(
                        "The latest backup is 40 hours old \u2013 36 are allowed.",
                        new Measurement("40", "hours"),
                        new Threshold("interval 12 hours", List.of(new SourceId("muniment")), true)),
                new Grounds(
                        List.of(
                                new Citation(BACKUPS, LIST, "backups.json", Place.pointer("/value/0/properties")),
                                new Citation(STATUS, NODETOOL, "ring/status.txt", new Place.Lines(3, 5))),
                        new Capture(SAID, Capture.Basis.STATED),
                        "1"),
                List.of());
    }

    private static Observation unknown() {
        return new Observation(
                new CheckId("CHK-NODES-UP"),
                Outcome.UNKNOWN,
                Subject.of(Subject.Kind.NODE, "10.0.0.5").at("dc1"),
                new Finding(
                        "Nothing to judge.",
                        Measurement.NONE,
                        new Threshold("every node is up", List.of(new SourceId("cprt"), new SourceId("live")), false)),
                new Grounds(List.of(), Capture.UNKNOWN, "1"),
                List.of(NODETOOL, new ArtefactId("az-cluster-status")));
    }
}
