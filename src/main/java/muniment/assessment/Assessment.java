package muniment.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import muniment.catalog.CheckId;
import muniment.catalog.Obligation;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.catalog.TraitId;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.ObservationId;
import muniment.journal.Recorded;
import muniment.journal.Scope;

/**
 * The state of one assessment.
 *
 * <p>Guarantees that it depends on the set of recorded entries only: folding them in any order gives an equal
 * assessment.
 */
public final class Assessment {
    /** Before anything was recorded. */
    public static final Assessment EMPTY = new Assessment(Facts.NONE);

    private final Facts facts;
    private final Set<EntryId> undone;
    private final Map<EntryId, EvidenceOnFile> evidence;
    private final List<ObservationOnFile> observations;

    private Assessment(Facts facts) {
        this.facts = facts;
        this.undone = facts.undone();
        this.evidence = EvidenceFold.onFile(facts, undone);
        this.observations = ObservationFold.standing(facts, undone, evidence.values());
    }

    /** The assessment that these entries make. */
    public static Assessment of(Collection<Recorded> entries) {
        return new Assessment(Facts.NONE.with(entries));
    }

    /** The assessment with one more entry. */
    public Assessment after(Recorded recorded) {
        return after(List.of(recorded));
    }

    /** The assessment with further entries. */
    public Assessment after(Collection<Recorded> recorded) {
        return recorded.isEmpty() ? this : new Assessment(facts.with(recorded));
    }

    /** Every entry, parents first where times tell, in an order that is the same for the same set. */
    public List<Recorded> history() {
        return facts.history();
    }

    /** The entry of this name, if it is part of the history. */
    public Optional<Recorded> recorded(EntryId id) {
        return Optional.ofNullable(facts.entries().get(id));
    }

    /** The entries that do not hold because they were undone. */
    public Set<EntryId> undone() {
        return undone;
    }

    /** What was opened first, if anything. */
    public Optional<Stated<Entry.Opened>> opened() {
        return facts.history().stream()
                .filter(recorded -> recorded.entry() instanceof Entry.Opened)
                .findFirst()
                .map(recorded ->
                        new Stated<>((Entry.Opened) recorded.entry(), recorded.author(), recorded.at(), recorded.id()));
    }

    /** What it is about; the values that hold, latest first. */
    public List<Stated<Scope>> scopes() {
        return facts.scope().holding(undone);
    }

    /** What it is about. */
    public Scope scope() {
        return scopes().stream().findFirst().map(Stated::value).orElseGet(() -> Scope.of("", ""));
    }

    /** The answers to the traits; the values that hold, latest first. */
    public List<Stated<Map<TraitId, Boolean>>> traitAnswers() {
        return facts.traits().holding(undone);
    }

    /** The answers to the traits; a trait that is missing was not answered. */
    public Map<TraitId, Boolean> traits() {
        return traitAnswers().stream().findFirst().map(Stated::value).orElseGet(Map::of);
    }

    /** What is known of an obligation. */
    public Answer answer(Obligation obligation) {
        var own = evidenceOf(obligation.id());
        return answer(obligation.id(), Support.of(obligation, own, observations));
    }

    /**
     * What people said of an obligation and its evidence, without what analyses saw. A review needs the whole, which
     * {@link #answer(Obligation)} gives.
     */
    public Answer answer(StatementId obligation) {
        return answer(obligation, new Support(evidenceOf(obligation), List.of()));
    }

    private List<EvidenceOnFile> evidenceOf(StatementId obligation) {
        return evidence.values().stream()
                .filter(onFile -> onFile.obligations().contains(obligation))
                .toList();
    }

    private Answer answer(StatementId obligation, Support own) {
        var fields = facts.fields().get(obligation);
        if (fields == null) {
            return own.equals(Support.NONE) ? Answer.NONE : Answer.ofSupport(own);
        }
        var reviews = fields.review().holding(undone);
        return new Answer(
                fields.judgement().holding(undone),
                fields.owner().holding(undone),
                fields.due().holding(undone),
                reviews.isEmpty() ? Reviewed.NONE : reviewed(reviews, fields, own),
                own,
                fields.comments().stream()
                        .filter(comment -> !undone.contains(comment.entry()))
                        .toList());
    }

    /** Whether what an acceptance agreed to is what there is. */
    boolean fits(EntryId acceptance, Sha256 content, Obligation obligation) {
        var answer = answer(obligation);
        return content.equals(SeenContent.digest(answer))
                && new KnownThresholds(facts, undone)
                        .unseenBy(acceptance, answer.observations())
                        .isEmpty();
    }

    private Reviewed reviewed(List<Stated<Review>> steps, Fields fields, Support own) {
        var unseen = new KnownThresholds(facts, undone).unseen(steps, own.observations());
        return new Reviewed(steps, fields.submitters(steps.getFirst()), unseen);
    }

    /** All evidence that was not undone, also what was withdrawn, in the order of its recording. */
    public List<EvidenceOnFile> evidence() {
        return List.copyOf(evidence.values());
    }

    /** The evidence of this name, if it is on file. */
    public Optional<EvidenceOnFile> evidence(EntryId id) {
        return Optional.ofNullable(evidence.get(id));
    }

    /** Whether anybody ever recorded an analysis or let a check compare with another value. */
    public boolean analysed() {
        return facts.entries().values().stream()
                .anyMatch(recorded -> recorded.entry() instanceof Entry.AnalysisRecorded
                        || recorded.entry() instanceof Entry.ParameterSet);
    }

    /** The analyses that were not undone, oldest first. */
    public List<Stated<Entry.AnalysisRecorded>> analyses() {
        return facts.history().stream()
                .filter(recorded -> recorded.entry() instanceof Entry.AnalysisRecorded)
                .filter(recorded -> !undone.contains(recorded.id()))
                .map(recorded -> new Stated<>(
                        (Entry.AnalysisRecorded) recorded.entry(), recorded.author(), recorded.at(), recorded.id()))
                .toList();
    }

    /**
     * What the analyses saw, as far as the evidence for it stands; the same thing seen twice is there once. Oldest
     * analysis first.
     */
    public List<ObservationOnFile> observations() {
        return observations;
    }

    /** The observation of this name, if it stands; one that was seen twice answers to both names. */
    public Optional<ObservationOnFile> observation(ObservationId id) {
        return observations.stream().filter(onFile -> onFile.named(id)).findFirst();
    }

    /** The rulings that hold, each list about one name of an observation, latest first. */
    public List<List<Stated<Ruled>>> rulings() {
        return List.copyOf(facts.rulings().holding(undone).values());
    }

    /** The values that somebody let checks compare with; those that hold, latest first. */
    public Map<ParameterName, List<Stated<ParameterChange>>> parameters() {
        return facts.parameters().holding(undone);
    }

    /** The values that checks compare with instead of the catalog's, by check and parameter. */
    public Map<CheckId, Map<String, List<String>>> changedParameters() {
        var changed = new TreeMap<CheckId, Map<String, List<String>>>();
        parameters().forEach((name, stated) -> {
            var values = stated.getFirst().value().values();
            if (values != null) {
                changed.computeIfAbsent(name.check(), _ -> new TreeMap<>()).put(name.parameter(), values);
            }
        });
        return changed;
    }

    /** The reports that left the room and the signatures put under them later, oldest first. */
    public List<Stated<Entry.OfReport>> reports() {
        return facts.history().stream()
                .filter(recorded -> recorded.entry() instanceof Entry.OfReport)
                .map(recorded -> new Stated<>(
                        (Entry.OfReport) recorded.entry(), recorded.author(), recorded.at(), recorded.id()))
                .toList();
    }

    /** The entries that no other entry names as its parent. */
    public Set<EntryId> heads() {
        var heads = new HashSet<>(facts.entries().keySet());
        facts.entries().values().forEach(recorded -> heads.removeAll(recorded.parents()));
        return Set.copyOf(heads);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment assessment && facts.equals(assessment.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "Assessment of " + facts.entries().size() + " entries";
    }
}
