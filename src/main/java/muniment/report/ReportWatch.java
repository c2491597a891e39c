package muniment.report;

import muniment.text.Phrase;

/** Follows the making of a report, and may stop it by throwing an unchecked exception. */
@FunctionalInterface
public interface ReportWatch {
    /** Nobody watches. */
    ReportWatch NONE = (step, done, of) -> {};

    /**
     * A step begins.
     *
     * @param step in words of the bundle {@code report}
     * @param done pages drawn so far
     * @param of pages in all; 0 while it is not known
     */
    void step(Phrase step, int done, int of);
}
