package muniment.analysis.check.load;

import muniment.analysis.reading.Reading;
import muniment.text.Phrase;

/** Parts of sentences that several checks share. */
final class Words {
    private Words() {}

    /** The node of a course, or all nodes together. */
    static Phrase node(Course course) {
        return course.node().isEmpty()
                ? Phrase.of("check-load.node.all")
                : Phrase.of("check-load.node.named", course.node());
    }

    /** A remark that a figure may be rounded up across the limit; empty where it is not. */
    static Phrase rounded(boolean rounded) {
        return Phrase.of(rounded ? "check-load.rounded.yes" : "check-load.rounded.no");
    }

    /** Whether figures called a percentage may be shares of 1, because nothing says percent and none is above 1. */
    static boolean maybeShare(Course course) {
        var highest = course.ranked().highest();
        return highest > 0
                && highest <= 1
                && !course.seen()
                        .fact()
                        .unit()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("percent")
                && !course.seen().fact().unit().contains("%");
    }

    /** Whether a part of the reading may be missing. */
    static boolean incomplete(Reading reading) {
        return !reading.remarks().isEmpty();
    }
}
