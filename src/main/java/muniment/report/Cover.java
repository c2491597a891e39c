package muniment.report;

import java.util.List;
import muniment.catalog.Edition;
import muniment.journal.EntryId;
import muniment.journal.Scope;
import muniment.readiness.Verdict;

/**
 * What the report is about and exactly which state it tells.
 *
 * @param heads the entries of the journal that nothing follows, in the order of their names
 * @param entries how many entries the journal has
 * @param selection what the report shows of it
 */
public record Cover(
        Scope scope,
        Verdict verdict,
        Edition edition,
        List<TraitAnswer> traits,
        List<EntryId> heads,
        int entries,
        Selection selection) {
    public Cover {
        traits = List.copyOf(traits);
        heads = List.copyOf(heads);
    }

    /** One trait of the cluster and whether it has it. */
    public record TraitAnswer(String title, Has has) {}

    /** The answer to a trait's question. */
    public enum Has {
        YES,
        NO,
        UNDECIDED
    }
}
