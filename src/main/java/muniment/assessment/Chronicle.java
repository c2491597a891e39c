package muniment.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import muniment.catalog.Catalog;
import muniment.catalog.StatementId;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Recorded;
import muniment.text.Phrase;

/**
 * The history of an assessment in words.
 *
 * <p>Guarantees one line for each entry, in the order of {@link Assessment#history()}, and that every kind of entry has
 * its words: a new kind does not compile without them. The wording is in {@code history.properties}; the names of
 * results come from {@code readiness.properties}.
 */
public record Chronicle(List<Line> lines) {
    public Chronicle {
        lines = List.copyOf(lines);
    }

    /** What an entry is about. */
    public enum Topic {
        SCOPE,
        JUDGEMENT,
        ASSIGNMENT,
        REVIEW,
        COMMENT,
        EVIDENCE,
        ANALYSIS,
        REPORT,
        UNDO,
        UNKNOWN
    }

    /** Whether what an entry says still holds. */
    public enum Validity {
        HOLDS,
        /** A later entry of somebody who knew this one says otherwise. */
        REPLACED,
        /** Another entry whose writer did not know this one says otherwise; a person has to settle it. */
        CONFLICTING,
        /** It was taken back. */
        UNDONE
    }

    /**
     * One entry in words.
     *
     * @param what a sentence without its subject, such as <i>judged "Backup policy": satisfied</i>
     * @param remark what the writer said in their own words, empty if nothing
     * @param about the obligations that it concerns, in no particular order
     * @param effects which acceptances lapsed by it, or why it is an acceptance that does not count; sentences
     */
    public record Line(
            Recorded recorded,
            Topic topic,
            Phrase what,
            String remark,
            Set<StatementId> about,
            Validity validity,
            List<Phrase> effects) {
        public Line {
            about = Set.copyOf(about);
            effects = List.copyOf(effects);
        }
    }

    /** The whole history in words. */
    public static Chronicle of(Catalog catalog, Assessment assessment) {
        var words = new EntryWords(catalog, assessment);
        var settings = settings(catalog, assessment);
        var lapses = Lapses.of(catalog, assessment, words);
        return new Chronicle(assessment.history().stream()
                .map(recorded -> new Line(
                        recorded,
                        EntryWords.topic(recorded.entry()),
                        words.what(recorded.entry()),
                        EntryWords.remark(recorded.entry()),
                        words.about(recorded.id()),
                        validity(recorded, assessment.undone(), settings),
                        lapses.getOrDefault(recorded.id(), List.of())))
                .toList());
    }

    private static Validity validity(Recorded recorded, Set<EntryId> undone, Map<EntryId, Validity> settings) {
        if (undone.contains(recorded.id())) {
            return Validity.UNDONE;
        }
        return recorded.entry() instanceof Entry.Setting
                ? settings.getOrDefault(recorded.id(), Validity.REPLACED)
                : Validity.HOLDS;
    }

    /** The settings that nobody replaced: those that stand alone hold, those that stand side by side conflict. */
    private static Map<EntryId, Validity> settings(Catalog catalog, Assessment assessment) {
        var settings = new HashMap<EntryId, Validity>();
        holding(catalog, assessment).forEach(values -> {
            var validity = values.size() == 1 ? Validity.HOLDS : Validity.CONFLICTING;
            values.forEach(value -> settings.put(value.entry(), validity));
        });
        return settings;
    }

    private static Stream<List<? extends Stated<?>>> holding(Catalog catalog, Assessment assessment) {
        Stream<List<? extends Stated<?>>> whole = Stream.of(assessment.scopes(), assessment.traitAnswers());
        Stream<List<? extends Stated<?>>> ofAnalyses =
                Stream.concat(assessment.rulings().stream(), assessment.parameters().values().stream());
        Stream<List<? extends Stated<?>>> ofEvidence =
                assessment.evidence().stream().map(EvidenceOnFile::markings);
        return Stream.concat(
                Stream.concat(Stream.concat(whole, ofAnalyses), ofEvidence),
                catalog.obligations().stream()
                        .map(obligation -> assessment.answer(obligation))
                        .flatMap(answer ->
                                Stream.of(answer.judgements(), answer.owners(), answer.dues(), answer.reviews())));
    }
}
