package muniment.desktop.checklist;

import muniment.desktop.kit.Mark;

/** One line of the checklist. */
public sealed interface Line {
    /** What tells it from every other line. */
    String key();

    /** The head of a section; {@code tally} says how far its obligations are. */
    record Section(String title, String tally) implements Line {
        @Override
        public String key() {
            return "section " + title;
        }
    }

    /** A line that can be opened. */
    sealed interface Openable extends Line {
        String id();

        @Override
        default String key() {
            return id();
        }

        String title();

        /** The whole line in words, for a screen reader. */
        String spoken();
    }

    /** An obligation with where it stands. */
    record Duty(String id, String title, String question, Owing owing, Marks marks, Care care, String spoken)
            implements Openable {}

    /** A statement that asks the customer for nothing. */
    record Informing(String id, String title, String says, Mark party, Mark kind, String spoken) implements Openable {}

    /** Who owes it and how much it weighs. */
    record Owing(Mark party, Mark level) {}

    /** What was found, how far the work is, and how well it is supported. */
    record Marks(Mark result, Mark status, Mark assurance, Mark freshness) {}

    /**
     * Who has to bring it home and by when; empty texts where nobody said.
     *
     * @param late whether the date has passed while it is open
     */
    record Care(String owner, String due, boolean late) {}
}
