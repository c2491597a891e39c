package muniment.desktop.shell;

import muniment.catalog.Sha256;
import muniment.catalog.StatementId;

/** Somewhere to be in the workbench; places are what back, forward and the next start remember. */
public sealed interface Place {
    /** New, open, recent, sample, verify. */
    record Welcome() implements Place {}

    /** The responsibility matrix. */
    record Matrix() implements Place {}

    /**
     * The obligations by section.
     *
     * @param filter what is shown; {@link ChecklistFilter#ALL} for everything
     */
    record Checklist(ChecklistFilter filter) implements Place {}

    /** One obligation. */
    record OneObligation(StatementId obligation) implements Place {}

    /**
     * Where collected files come in.
     *
     * @param missing whether what is missing is shown rather than what came in
     */
    record Intake(boolean missing) implements Place {}

    /**
     * An artefact as it is, at one place in it.
     *
     * @param digest of its bytes
     */
    record Artefact(Sha256 digest, muniment.observation.Place at) implements Place {}

    /** Options, preview, signature and saving of the report. */
    record Report() implements Place {}

    /** Verification of a report or an assessment. */
    record Verify() implements Place {}

    /** Who owns this incident? */
    record SlaExplorer() implements Place {}

    /** What was done, when and by whom. */
    record History() implements Place {}
}
