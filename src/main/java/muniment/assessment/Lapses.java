package muniment.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import muniment.assessment.Chronicle.Topic;
import muniment.catalog.Catalog;
import muniment.catalog.Obligation;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Recorded;
import muniment.text.Phrase;

/**
 * Which entry made an acceptance lapse, and which acceptance never counted.
 *
 * <p>What an acceptance saw is compared with what was there after each entry that could have changed it; the entry is
 * found by halving. Costs nothing for an acceptance that nothing followed, and is bounded for any history.
 */
final class Lapses {
    /** How many entries are folded in all, so that a long history is still told at once. */
    private static final long MOST_FOLDED = 2_000_000;

    /** An acceptance, and the content that it names. */
    private record Agreed(Recorded by, Sha256 content, Obligation obligation) {}

    private final Catalog catalog;
    private final Assessment assessment;
    private final List<Recorded> history;
    private final Map<StatementId, TreeSet<Integer>> about = new HashMap<>();
    private final Map<EntryId, List<Phrase>> effects = new HashMap<>();
    private long folded;

    private Lapses(Catalog catalog, Assessment assessment, EntryWords words) {
        this.catalog = catalog;
        this.assessment = assessment;
        this.history = assessment.history();
        for (int at = 0; at < history.size(); at++) {
            for (var id : words.about(history.get(at).id())) {
                about.computeIfAbsent(id, _ -> new TreeSet<>()).add(at);
            }
        }
    }

    /** What entries did to acceptances, by the entries that did it. */
    static Map<EntryId, List<Phrase>> of(Catalog catalog, Assessment assessment, EntryWords words) {
        var lapses = new Lapses(catalog, assessment, words);
        for (int at = lapses.history.size() - 1; at >= 0; at--) {
            lapses.look(at);
        }
        return lapses.effects;
    }

    private void look(int at) {
        var recorded = history.get(at);
        if (recorded.entry() instanceof Entry.Accepted accepted
                && !assessment.undone().contains(recorded.id())) {
            catalog.obligation(accepted.obligation())
                    .ifPresent(obligation -> look(at, new Agreed(recorded, accepted.content(), obligation)));
        }
    }

    private void look(int at, Agreed agreed) {
        var later = changes(at, agreed.obligation());
        var now = assessment.answer(agreed.obligation());
        var latest = now.review()
                .filter(step -> step.entry().equals(agreed.by().id()))
                .isPresent();
        if (latest && now.selfAccepted()) {
            tell(agreed.by(), agreed, "own");
        } else if (later.isEmpty() ? latest && now.reviewLapsed() : !fits(later.getLast(), agreed)) {
            tell(firstUnlike(at, later, agreed), agreed);
        }
    }

    /** The entries after an acceptance, until the next step of the review, that could change what it saw. */
    private List<Integer> changes(int at, Obligation obligation) {
        var id = history.get(at).id();
        var changes = new ArrayList<Integer>();
        for (int next : about.getOrDefault(obligation.id(), new TreeSet<>()).tailSet(at, false)) {
            var recorded = history.get(next);
            var topic = EntryWords.topic(recorded.entry());
            if (topic == Topic.REVIEW
                    && recorded.entry() instanceof Entry.Setting step
                    && step.replaces().contains(id)) {
                break;
            }
            if (topic == Topic.JUDGEMENT || topic == Topic.EVIDENCE || topic == Topic.ANALYSIS || topic == Topic.UNDO) {
                changes.add(next);
            }
        }
        return changes;
    }

    /** The acceptance itself where it did not fit from the start: its writer did not know of something before it. */
    private Recorded firstUnlike(int at, List<Integer> later, Agreed agreed) {
        if (later.isEmpty() || !fits(at, agreed)) {
            return history.get(at);
        }
        int like = -1;
        int unlike = later.size() - 1;
        while (unlike - like > 1) {
            var middle = (like + unlike) / 2;
            if (fits(later.get(middle), agreed)) {
                like = middle;
            } else {
                unlike = middle;
            }
        }
        return history.get(later.get(unlike));
    }

    /** Whether an acceptance saw what was there after an entry; taken for granted once too much was folded. */
    private boolean fits(int at, Agreed agreed) {
        folded += at + 1;
        return folded > MOST_FOLDED
                || Assessment.of(history.subList(0, at + 1))
                        .fits(agreed.by().id(), agreed.content(), agreed.obligation());
    }

    private void tell(Recorded cause, Agreed agreed) {
        tell(
                cause,
                agreed,
                cause.equals(agreed.by())
                        ? "unseen"
                        : switch (EntryWords.topic(cause.entry())) {
                            case JUDGEMENT -> "judgement";
                            case EVIDENCE -> "evidence";
                            case ANALYSIS -> cause.entry() instanceof Entry.ParameterSet ? "threshold" : "analysis";
                            case UNDO -> "undo";
                            case SCOPE, ASSIGNMENT, REVIEW, COMMENT, REPORT, UNKNOWN ->
                                throw new IllegalStateException("no change of what was seen");
                        });
    }

    private void tell(Recorded cause, Agreed agreed, String how) {
        effects.computeIfAbsent(cause.id(), _ -> new ArrayList<>())
                .add(Phrase.of(
                        "history.lapsed." + how,
                        agreed.obligation().title(),
                        agreed.by().author().person().name()));
    }
}
