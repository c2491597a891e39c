package muniment.desktop.intake;

import muniment.desktop.observation.ObservationRow;
import muniment.observation.Outcome;

/** What a person can do with files that come in. */
interface IntakeActions {
    void addFiles();

    void addFolder();

    /** Stops reading. */
    void cancel();

    /** Shows a file. */
    void choose(String file);

    /** Records a file or leaves it out. */
    void include(String file, boolean wanted);

    void includeAll(boolean wanted);

    /** Reads the chosen file again with what was typed. */
    void correct();

    /** Opens the chosen file in the viewer. */
    void viewFile();

    /** Shows or hides observations of an outcome. */
    void show(Outcome outcome, boolean shown);

    void onlyThisFile(boolean only);

    /** Opens the first place of an observation. */
    void viewObservation(ObservationRow row);

    /** Opens a place of an observation. */
    void view(ObservationRow.Cited place);

    /** Puts what is chosen into the assessment. */
    void record();

    /** Forgets what was read. */
    void discard();

    /** Shows what came in. */
    void files();

    /** Shows what is missing. */
    void missing();

    /** Goes to the list of obligations. */
    void checklist();
}
