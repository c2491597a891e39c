package muniment.journal;

import java.util.Set;

/** How much the note of a report may say, whoever wrote it. */
final class ReportBounds {
    private ReportBounds() {}

    static void require(String file, String signer, Set<EntryId> heads) {
        if (heads.size() > Entry.OfReport.MOST_HEADS) {
            throw new IllegalArgumentException(heads.size() + " heads");
        }
        if (Math.max(file.length(), signer.length()) > Entry.OfReport.LONGEST_NAME) {
            throw new IllegalArgumentException("a name of more characters than names have");
        }
    }
}
