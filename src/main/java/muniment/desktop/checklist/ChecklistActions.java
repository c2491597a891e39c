package muniment.desktop.checklist;

/** What a person can do in the checklist. */
interface ChecklistActions {
    /** Narrows to lines with these words. */
    void search(String text);

    /** Chooses a value of a facet of the filter, or takes the choice back. */
    void choose(String facet, String value, boolean on);

    /** Takes every narrowing back. */
    void clear();

    /** Opens a line's own page. */
    void open(String id);

    /** Judges the selected obligation; asks for the reason first where the result needs one. */
    void judge(ResultKey key);

    /** Gives the reason that was asked for. */
    void answer();

    /** Leaves the judgement that a reason was asked for. */
    void dismiss();
}
