package muniment.desktop.viewer;

import java.util.List;

/** What a person can do with an artefact in sight. */
interface ViewerActions {
    void show(ViewerModel.Way way);

    /** Goes to the next line with what is typed. */
    void findNext();

    void findPrevious();

    /** Looks no more. */
    void endSearch();

    /** Goes to the line of this number. */
    void goTo(String line);

    /** Back to what is quoted. */
    void goToQuoted();

    /** Puts lines on the clipboard; rows are counted from 0. */
    void copyLines(List<Integer> rows);

    /** Puts the digest on the clipboard. */
    void copyDigest();

    /** Shows a page before or after. */
    void turn(int by);

    /** The line that the person is at, counted from 1. */
    void at(long line);

    /** Back to where one came from. */
    void back();
}
