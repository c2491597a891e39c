package muniment.journal.store;

import muniment.journal.Journal;

final class MemoryJournalTest extends JournalContract {
    @Override
    Journal fresh() {
        return new MemoryJournal(Examples.CATALOG);
    }
}
