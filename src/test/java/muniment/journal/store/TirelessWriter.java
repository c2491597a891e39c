package muniment.journal.store;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import muniment.journal.Entry;
import muniment.journal.Journal;
import muniment.journal.JournalProblem;

/**
 * Appends to a document until it is killed or nobody listens any more, and prints each entry's id once it was
 * acknowledged.
 */
final class TirelessWriter {
    private TirelessWriter() {}

    public static void main(String[] arguments) throws JournalProblem {
        var password = arguments.length > 1 ? Locked.password(arguments[1]) : null;
        try (var journal = Documents.open(Path.of(arguments[0]), Verified.none(), password)) {
            for (int n = 0; !System.out.checkError(); n++) {
                for (var recorded : journal.append(Examples.BOB, Examples.NOON, entries(journal, n))) {
                    System.out.println(recorded.id());
                }
            }
        }
    }

    private static List<Entry> entries(Journal journal, int n) throws JournalProblem {
        if (n % 5 == 4) {
            var bytes = JournalContract.bytes(150_000 + n);
            return List.of(Examples.recorded(journal.files().keep(new ByteArrayInputStream(bytes), _ -> {})));
        }
        return Examples.comments(n, n + 1 + n % 2);
    }
}
