package muniment.assessment;

import java.util.List;
import muniment.catalog.AcceptedEvidence;
import muniment.catalog.Alternative;
import muniment.catalog.Artefact;
import muniment.catalog.ArtefactId;
import muniment.catalog.Catalog;
import muniment.catalog.Check;
import muniment.catalog.CheckId;
import muniment.catalog.Criticality;
import muniment.catalog.Edition;
import muniment.catalog.Freshness;
import muniment.catalog.Guidance;
import muniment.catalog.Kind;
import muniment.catalog.Obligation;
import muniment.catalog.Party;
import muniment.catalog.Passage;
import muniment.catalog.Placement;
import muniment.catalog.Provision;
import muniment.catalog.Sha256;
import muniment.catalog.Sla;
import muniment.catalog.StatementId;
import muniment.catalog.Task;
import muniment.catalog.TaskId;
import muniment.catalog.Trait;
import muniment.catalog.TraitId;
import muniment.catalog.Wording;
import org.jspecify.annotations.Nullable;

/** A catalog of three obligations, one of each criticality, and one provision; enough for every rule. */
public final class ThreeObligations {
    public static final StatementId BLOCKER = new StatementId("backup.policy");
    public static final StatementId MAJOR = new StatementId("monitor.cpu");
    public static final StatementId MINOR = new StatementId("hybrid.nodes");
    public static final CheckId RECENT = new CheckId("CHK-BACKUP-RECENT");
    public static final CheckId POLICY = new CheckId("CHK-BACKUP-POLICY");
    public static final TraitId HYBRID = new TraitId("hybrid");
    public static final TaskId BACKUP = new TaskId("backup");

    private ThreeObligations() {}

    public static Catalog get() {
        return new Catalog(
                new Edition(
                        "small",
                        "1",
                        "Small catalog",
                        new Edition.Origin("Model", "https://example.org/model", "1", "2026-01-28"),
                        Sha256.of("small catalog")),
                List.of(new Trait(HYBRID, "Hybrid", "Do nodes run on premises as well?")),
                List.of(new Task(BACKUP, "Long-term backup", false, true)),
                List.of(
                        new Provision(passage(new StatementId("infra.patching"), Party.MICROSOFT, null)),
                        obligation(BLOCKER, Criticality.Level.BLOCKER, 2, null),
                        obligation(MAJOR, Criticality.Level.MAJOR, 30, null),
                        obligation(MINOR, Criticality.Level.MINOR, 90, HYBRID)),
                List.of(new Artefact(new ArtefactId("az-backup-list"), "Backup list", "cli-json", "az backup list")),
                List.of(check(RECENT, 1), check(POLICY, 2)),
                new Guidance(
                        new Sla(List.of(), List.of(), new Sla.Target("see there", "https://example.org/sla")),
                        new Alternative("Other", List.of(), List.of(), "", List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Obligation obligation(
            StatementId id, Criticality.Level level, int days, @Nullable TraitId condition) {
        return new Obligation(
                passage(id, Party.CUSTOMER, BACKUP),
                "Is " + id + " done?",
                new Criticality(level, "because"),
                new Freshness(days, "because"),
                List.of(new AcceptedEvidence(new ArtefactId("az-backup-list"), "backups", "az backup list")),
                id.equals(BLOCKER) ? List.of(RECENT, POLICY) : id.equals(MINOR) ? List.of(POLICY) : List.of(),
                condition);
    }

    private static Check check(CheckId id, int rank) {
        return new Check(
                id,
                rank,
                "Title of " + id,
                Criticality.Level.BLOCKER,
                new Check.Rule("rule", "threshold", "basis", List.of(), List.of()),
                id.equals(RECENT) ? List.of(BLOCKER) : List.of(BLOCKER, MINOR),
                new Check.Reading(List.of("az-backup-list"), "", "", ""));
    }

    private static Passage passage(StatementId id, Party party, @Nullable TaskId task) {
        return new Passage(
                id,
                party,
                Kind.RESPONSIBILITY,
                new Wording("Title of " + id, "Text of " + id, "", "", List.of()),
                new Placement("Section", "anchor", List.of(1), task, null),
                List.of(),
                Sha256.of("statement " + id));
    }
}
