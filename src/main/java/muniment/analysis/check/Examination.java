package muniment.analysis.check;

import java.util.List;
import muniment.catalog.CheckId;
import muniment.observation.Observation;

/**
 * One check of the catalog.
 *
 * <p>Pure: the same dossier gives the same observations. A wrong answer does more harm than none: what the artefacts do
 * not say is unknown, with what to collect, and never passes or fails.
 */
public interface Examination {
    /** The check that it makes. */
    CheckId check();

    /** What the dossier shows; empty where it has nothing that the check could read. */
    List<Observation> examine(Dossier dossier);
}
