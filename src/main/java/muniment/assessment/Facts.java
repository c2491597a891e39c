package muniment.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muniment.catalog.StatementId;
import muniment.catalog.TraitId;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.ObservationId;
import muniment.journal.Recorded;
import muniment.journal.Result;
import muniment.journal.Scope;

/** Everything that the entries say, sorted by what it is about; which of it holds is decided later. */
record Facts(
        Map<EntryId, Recorded> entries,
        List<Recorded> history,
        Register<Scope> scope,
        Register<Map<TraitId, Boolean>> traits,
        Map<StatementId, Fields> fields,
        Registers<ObservationId, Ruled> rulings,
        Registers<ParameterName, ParameterChange> parameters) {
    static final Facts NONE = new Facts(
            Map.of(), List.of(), Register.empty(), Register.empty(), Map.of(), Registers.empty(), Registers.empty());

    Facts {
        entries = Map.copyOf(entries);
        history = List.copyOf(history);
        fields = Map.copyOf(fields);
    }

    Facts with(Collection<Recorded> more) {
        var fold = new Fold(this);
        more.forEach(fold::add);
        return fold.facts();
    }

    /**
     * The entries that an effective taking-back names. A taking-back that was itself taken back has no effect, nor has
     * one of a review's step by another key, whatever program wrote it.
     */
    Set<EntryId> undone() {
        return undone(history);
    }

    /** The same for somebody who knew these entries only. */
    Set<EntryId> undone(Set<EntryId> known) {
        return undone(history.stream()
                .filter(recorded -> known.contains(recorded.id()))
                .toList());
    }

    private Set<EntryId> undone(List<Recorded> history) {
        var undone = new HashSet<EntryId>();
        var reviews = ReviewSteps.among(history);
        for (var recorded : history.reversed()) {
            if (!undone.contains(recorded.id()) && recorded.entry() instanceof Entry.Undone(var named)) {
                named.stream()
                        .filter(id -> !reviews.contains(id) || ownStep(id, recorded))
                        .forEach(undone::add);
            }
        }
        return Set.copyOf(undone);
    }

    private boolean ownStep(EntryId step, Recorded by) {
        var recorded = entries.get(step);
        return recorded != null && recorded.author().key().equals(by.author().key());
    }

    /** The one mutable place of the fold, alive only while entries are added. */
    private static final class Fold {
        private final Facts from;
        private final Map<EntryId, Recorded> entries;
        private final Map<StatementId, Fields.Draft> drafts = new HashMap<>();
        private final Register.Draft<Scope> scope;
        private final Register.Draft<Map<TraitId, Boolean>> traits;
        private final Registers.Draft<ObservationId, Ruled> rulings;
        private final Registers.Draft<ParameterName, ParameterChange> parameters;

        Fold(Facts from) {
            this.from = from;
            entries = new HashMap<>(from.entries);
            scope = new Register.Draft<>(from.scope);
            traits = new Register.Draft<>(from.traits);
            rulings = new Registers.Draft<>(from.rulings);
            parameters = new Registers.Draft<>(from.parameters);
        }

        void add(Recorded r) {
            if (entries.putIfAbsent(r.id(), r) != null) {
                return;
            }
            switch (r.entry()) {
                case Entry.ScopeSet(var value, var replaces) -> scope.add(stated(value, r), replaces);
                case Entry.TraitsSet(var value, var replaces) -> traits.add(stated(value, r), replaces);
                case Entry.ResultSet e -> {
                    var judgement = new Judgement(e.result(), e.method(), e.because(), null, "", e.statement());
                    of(e.obligation()).judgement.add(stated(judgement, r), e.replaces());
                }
                case Entry.RiskAccepted e -> {
                    var judgement = new Judgement(
                            Result.RISK_ACCEPTED, null, e.because(), e.until(), e.acceptedBy(), e.statement());
                    of(e.obligation()).judgement.add(stated(judgement, r), e.replaces());
                }
                case Entry.OwnerSet(var id, var owner, var replaces) ->
                    of(id).owner.add(stated(owner, r), replaces);
                case Entry.DueSet e ->
                    of(e.obligation()).due.add(stated(Optional.ofNullable(e.due()), r), e.replaces());
                case Entry.Submitted(var id, var content, var replaces) ->
                    of(id).review.add(stated(new Review.Submitted(content), r), replaces);
                case Entry.Accepted(var id, var content, var comment, var replaces) ->
                    of(id).review.add(stated(new Review.Accepted(content, comment), r), replaces);
                case Entry.Returned(var id, var feedback, var replaces) ->
                    of(id).review.add(stated(new Review.Returned(feedback), r), replaces);
                case Entry.Commented(var id, var text) -> of(id).comments.add(stated(text, r));
                case Entry.ObservationRuled(var id, var ruling, var because, var replaces) ->
                    rulings.add(id, stated(new Ruled(ruling, because), r), replaces);
                case Entry.ParameterSet e ->
                    parameters.add(
                            new ParameterName(e.check(), e.parameter()),
                            stated(new ParameterChange(e.values(), e.because()), r),
                            e.replaces());
                // what these say is read from the history itself
                case Entry.Opened _,
                        Entry.EvidenceRecorded _,
                        Entry.EvidenceLinked _,
                        Entry.EvidenceWithdrawn _,
                        Entry.EvidenceClassified _,
                        Entry.AnalysisRecorded _,
                        Entry.OfReport _,
                        Entry.Undone _,
                        Entry.Unrecognised _ -> {}
            }
        }

        private Fields.Draft of(StatementId id) {
            return drafts.computeIfAbsent(id, _ -> new Fields.Draft(from.fields.getOrDefault(id, Fields.NONE)));
        }

        private static <T> Stated<T> stated(T value, Recorded r) {
            return new Stated<>(value, r.author(), r.at(), r.id());
        }

        Facts facts() {
            var fields = new HashMap<>(from.fields);
            drafts.forEach((id, draft) -> fields.put(id, draft.done()));
            return new Facts(
                    entries,
                    CausalOrder.of(entries),
                    scope.done(),
                    traits.done(),
                    fields,
                    rulings.done(),
                    parameters.done());
        }
    }
}
