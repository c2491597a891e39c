package muniment.journal.store;

import java.util.ArrayList;
import java.util.List;
import muniment.journal.Examined;
import muniment.journal.Examined.Outcome;
import muniment.journal.Examined.Part;
import muniment.text.Phrase;

/** What is noted while one part of a document is examined; of many flaws the first {@value #MOST} are kept. */
final class Notes {
    private static final int MOST = 20;

    private final Part part;
    private final List<Phrase> flaws = new ArrayList<>();
    private Outcome worst = Outcome.SOUND;
    private long count;
    private long more;

    Notes(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }

    void looked() {
        count++;
    }

    void looked(long pieces) {
        count += pieces;
    }

    void flaw(Phrase flaw) {
        worst = Outcome.UNSOUND;
        keep(flaw);
    }

    void remark(Phrase remark) {
        worst = worst == Outcome.SOUND ? Outcome.NOTED : worst;
        keep(remark);
    }

    private void keep(Phrase words) {
        if (flaws.size() < MOST) {
            flaws.add(words);
        } else {
            more++;
        }
    }

    Examined examined() {
        var all = new ArrayList<>(flaws);
        if (more > 0) {
            all.add(Finding.MORE.phrase(more));
        }
        return new Examined(part, worst, count, all);
    }
}
