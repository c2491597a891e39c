package muniment.journal.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import muniment.catalog.Sha256;
import muniment.journal.Content;
import muniment.journal.Entry;
import muniment.journal.EvidenceFiles;
import muniment.journal.Journal;
import muniment.journal.JournalProblem;
import muniment.journal.Recorded;

/** Whole documents for tests: makes one, and reads one down to the last byte. */
final class Books {
    static final EvidenceFiles.Watch NOBODY = bytes -> {};

    private Books() {}

    /** A document with a catalog, twelve entries by two people and two files of evidence. */
    static void write(Path file) throws JournalProblem {
        try (var journal = Documents.create(file, Examples.CATALOG)) {
            var small = journal.files().keep(new ByteArrayInputStream(JournalContract.bytes(700)), NOBODY);
            var large = journal.files().keep(new ByteArrayInputStream(JournalContract.bytes(20_000)), NOBODY);
            var entries = new ArrayList<Entry>(List.of(Examples.opened(), Examples.recorded(small)));
            entries.addAll(Examples.comments(0, 6));
            journal.append(Examples.ADA, Examples.NOON, entries);
            journal.append(Examples.BOB, Examples.NOON.plusSeconds(1), List.of(Examples.recorded(large)));
            journal.append(Examples.BOB, Examples.NOON.plusSeconds(2), Examples.comments(6, 9));
        }
    }

    /** Everything that a document holds. */
    record Everything(List<Recorded> entries, Sha256 catalog, TreeMap<Sha256, Sha256> evidence) {}

    static Everything read(Journal journal) throws JournalProblem {
        var evidence = new TreeMap<Sha256, Sha256>();
        for (var recorded : journal.entries()) {
            if (recorded.entry() instanceof Entry.EvidenceRecorded evidenceRecorded
                    && evidenceRecorded.evidence().content() instanceof Content.File kept) {
                var out = new ByteArrayOutputStream();
                journal.files().copy(kept.digest(), kept.size(), out, NOBODY);
                evidence.put(kept.digest(), Sha256.of(out.toByteArray()));
            }
        }
        return new Everything(journal.entries(), Sha256.of(journal.catalog()), evidence);
    }

    static Everything read(Path file) throws JournalProblem {
        try (var journal = Documents.open(file, Verified.none())) {
            return read(journal);
        }
    }
}
