package muniment.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds that every property of the format arrives where it belongs. */
final class CatalogReaderTest {
    private static final SourceId MODEL = new SourceId("model");
    private static final SourceId OWN = new SourceId("own");
    private static final StatementId DATA = new StatementId("data");
    private static final StatementId BACKUP = new StatementId("data.backup");
    private static final TraitId HYBRID = new TraitId("hybrid");

    private final Catalog catalog;

    CatalogReaderTest() throws CatalogProblem {
        catalog = CatalogFile.read(CatalogFile.json());
    }

    @Test
    void theEditionNamesItsOriginAndTheDigestOfTheBytes() {
        assertEquals(
                new Edition(
                        "small",
                        "1.0",
                        "A catalog of two duties",
                        new Edition.Origin("A model", "https://example.org/model", "r1", "2026-01-28"),
                        Sha256.of(CatalogFile.json())),
                catalog.edition());
    }

    @Test
    void aProvisionIsAStatementWithoutAQuestion() {
        var expected = new Provision(
                new Passage(
                        DATA,
                        Party.SHARED,
                        Kind.RECOMMENDATION,
                        new Wording(
                                "Data",
                                "Both sides look after the data.",
                                "Microsoft stores it.",
                                "You model it.",
                                List.of()),
                        new Placement("Sharing", "Data", List.of(1), null, null),
                        List.of(MODEL),
                        catalog.statements().getFirst().digest()),
                HYBRID);
        assertEquals(expected, catalog.statements().getFirst());
    }

    @Test
    void anObligationTakesFromItsArtefactsWhatItDoesNotSayItself() {
        var expected = new Obligation(
                new Passage(
                        BACKUP,
                        Party.CUSTOMER,
                        Kind.SLA_SCOPE,
                        new Wording("Backup", "You define the backups.", "", "", List.of("Backups expire.")),
                        new Placement("Sharing / Backup", "Backups", List.of(1, 2), new TaskId("backup"), DATA),
                        List.of(MODEL, OWN),
                        catalog.statements().getLast().digest()),
                "Are there backups?",
                new Criticality(Criticality.Level.BLOCKER, "Data is lost without them."),
                new Freshness(2, "Backups expire after two days."),
                List.of(
                        new AcceptedEvidence(new ArtefactId("list"), "Every backup.", "az backup list"),
                        new AcceptedEvidence(new ArtefactId("policy"), "The retention.", "Ask the owner.")),
                List.of(new CheckId("RECENT")),
                HYBRID);
        assertEquals(List.of(expected), catalog.obligations());
    }

    @Test
    void aStarInACheckStandsForEveryObligationAndArtefact() {
        assertEquals(
                List.of(
                        new Check(
                                new CheckId("RECENT"),
                                1,
                                "The newest backup is recent",
                                Criticality.Level.MAJOR,
                                new Check.Rule(
                                        "The newest backup is young.", "36 h", "A default.", List.of(OWN), List.of()),
                                List.of(BACKUP, DATA),
                                new Check.Reading(List.of("list (4.0+)"), "SELECT 1", "There is no list.", "None.")),
                        new Check(
                                new CheckId("FRESH"),
                                2,
                                "Evidence is fresh",
                                Criticality.Level.MINOR,
                                new Check.Rule("It is fresh.", "Its days.", "A default.", List.of(OWN), List.of()),
                                List.of(BACKUP),
                                new Check.Reading(List.of("list", "policy"), "", "", ""))),
                catalog.checks());
    }

    @Test
    void theListsKeepTheOrderOfTheFile() {
        assertEquals(List.of(new Trait(HYBRID, "Hybrid", "Do nodes run on premises?")), catalog.traits());
        assertEquals(List.of(new Task(new TaskId("backup"), "Backup", false, true)), catalog.tasks());
        assertEquals(
                List.of(
                        new Artefact(new ArtefactId("list"), "Backup list", "cli-json", "az backup list"),
                        new Artefact(new ArtefactId("policy"), "Backup policy", "document", "Attach it.")),
                catalog.artefacts());
    }

    @Test
    void theGuidanceIsComplete() {
        var expected = new Guidance(
                new Sla(
                        List.of(new Sla.Gate("Not production", Sla.Cover.NO, "No SLA.", "Move.", "Model", null)),
                        List.of(
                                new Sla.Case("Node down", Sla.Cover.YES, Party.MICROSOFT, "Wait.", "Model", ""),
                                new Sla.Case("RCA", Sla.Cover.NOT_APPLICABLE, Party.SHARED, "Ask.", "Model", "Slow.")),
                        new Sla.Target("Published there.", "https://example.org/sla")),
                new Alternative(
                        "Another service",
                        List.of(
                                new Alternative.Benefit("alt.fast", "Fast", "It is fast.", "Not always."),
                                new Alternative.Benefit("alt.kind", "Kind", "It is kind.", "")),
                        List.of("You give up CQL."),
                        "There is a third.",
                        List.of(MODEL)),
                List.of(new Constraint("no-ssh", "There is no SSH.", List.of(MODEL))),
                List.of(new Contradiction("x.a", "A", "Yes.", "No.", "Look.", Criticality.Level.MINOR)),
                List.of(
                        new Source(MODEL, "The model", "https://example.org/model"),
                        new Source(OWN, "Our own default", "")),
                List.of(
                        new TracedLine(1, "Data", TracedLine.Kind.HEADING, List.of()),
                        new TracedLine(
                                2, "Backups", TracedLine.Kind.BULLET, List.of("data.backup", "backup", "alt.fast"))));
        assertEquals(expected, catalog.guidance());
    }

    @Test
    void aByteOrderMarkIsNoHindrance() throws CatalogProblem {
        assertEquals(
                catalog.statements(),
                CatalogFile.read("\uFEFF" + CatalogFile.json()).statements());
    }
}
