package muniment.journal.store;

import muniment.journal.JournalProblem;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Something is wrong with a history; becomes a {@link JournalProblem} where the file's name is known. */
final class Flaw extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Phrase finding;

    Flaw(Phrase finding, @Nullable Throwable cause) {
        super(finding.toString(), cause);
        this.finding = finding;
    }

    Flaw(Phrase finding) {
        this(finding, null);
    }

    Phrase finding() {
        return finding;
    }
}
