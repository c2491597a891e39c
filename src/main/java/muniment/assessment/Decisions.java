package muniment.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.assessment.Decision.Field;
import muniment.catalog.Catalog;
import muniment.catalog.Sha256;
import muniment.catalog.Trait;
import muniment.catalog.TraitId;
import muniment.journal.Author;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Scope;

/**
 * Decides what a command writes.
 *
 * <p>Pure: the same catalog, assessment, command, author and day give the same decision.
 *
 * @param today the day on which it is decided, where the person is
 */
public record Decisions(Catalog catalog, Assessment assessment, Author author, LocalDate today) {
    /** What becomes of commands that are done together: the first one that is refused refuses all. */
    public Decision decide(Together together) {
        var entries = new ArrayList<Entry>();
        var arriving = AnalysisDecisions.arriving(together.commands());
        for (var command : together.commands()) {
            switch (decide(command, arriving)) {
                case Decision.Refused refused -> {
                    return refused;
                }
                case Decision.Accepted(var further) -> entries.addAll(further);
            }
        }
        return new Decision.Accepted(entries);
    }

    /** What becomes of a command. */
    public Decision decide(Command command) {
        return decide(command, Set.of());
    }

    private Decision decide(Command command, Set<Sha256> arriving) {
        return switch (command) {
            case Command.Open open -> open(open);
            case Command.SetScope(var scope) -> scope(scope);
            case Command.SetTraits(var traits) -> traits(traits);
            case Command.OfObligation ofObligation ->
                new ObligationDecisions(catalog, assessment, author, today).decide(ofObligation);
            case Command.RecordEvidence recorded -> new EvidenceDecisions(catalog, assessment).record(recorded);
            case Command.LinkEvidence linked -> new EvidenceDecisions(catalog, assessment).link(linked);
            case Command.WithdrawEvidence withdrawn -> new EvidenceDecisions(catalog, assessment).withdraw(withdrawn);
            case Command.ClassifyEvidence classified -> new MarkingDecisions(assessment).classify(classified);
            case Command.RecordAnalysis analysis ->
                new AnalysisDecisions(catalog, assessment).record(analysis, arriving);
            case Command.RuleObservation ruled -> new AnalysisDecisions(catalog, assessment).rule(ruled);
            case Command.SetParameter set -> new AnalysisDecisions(catalog, assessment).parameter(set);
            case Command.NoteReport report -> new ReportDecisions(assessment).note(report);
            case Command.NoteSignature signature -> new ReportDecisions(assessment).note(signature);
            case Command.Undo(var entries) -> undo(entries);
        };
    }

    private Decision open(Command.Open open) {
        var edition = catalog.edition();
        var refusals = checked(open.scope())
                .unless(assessment.opened().isEmpty(), Field.COMMAND, "already-open")
                .unless(unknown(open.traits()).isEmpty(), Field.TRAITS, "unknown-trait", unknown(open.traits()));
        var opened = new Entry.Opened(edition.id(), edition.version(), edition.digest());
        var scope = new Entry.ScopeSet(open.scope(), Set.of());
        return refusals.orElse(() -> open.traits().isEmpty()
                ? List.of(opened, scope)
                : List.of(opened, scope, new Entry.TraitsSet(open.traits(), Set.of())));
    }

    private Decision scope(Scope scope) {
        return checked(scope).orElse(() -> {
            var holding = assessment.scopes();
            return settled(holding, scope) ? List.of() : List.of(new Entry.ScopeSet(scope, names(holding)));
        });
    }

    private Decision traits(Map<TraitId, Boolean> traits) {
        return new Refusals()
                .unless(unknown(traits).isEmpty(), Field.TRAITS, "unknown-trait", unknown(traits))
                .orElse(() -> {
                    var holding = assessment.traitAnswers();
                    return settled(holding, traits) ? List.of() : List.of(new Entry.TraitsSet(traits, names(holding)));
                });
    }

    private static Refusals checked(Scope scope) {
        var from = scope.from();
        var to = scope.to();
        return new Refusals()
                .needs(scope.name(), Field.NAME, "name-missing")
                .needs(scope.cluster(), Field.CLUSTER, "cluster-missing")
                .unless(from == null || to == null || !to.isBefore(from), Field.PERIOD, "period-backwards")
                .keeps(from, Field.PERIOD)
                .keeps(to, Field.PERIOD)
                .fits(scope.organisation(), Field.COMMAND)
                .fits(scope.resource(), Field.COMMAND);
    }

    private String unknown(Map<TraitId, Boolean> traits) {
        var known = catalog.traits().stream().map(Trait::id).collect(Collectors.toSet());
        return traits.keySet().stream()
                .filter(trait -> !known.contains(trait))
                .map(TraitId::value)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Decision undo(Set<EntryId> entries) {
        var refusals = new Refusals().unless(!entries.isEmpty(), Field.COMMAND, "nothing-to-undo");
        var toUndo = new ArrayList<EntryId>();
        var reviews = ReviewSteps.among(assessment.history());
        for (var id : entries) {
            var recorded = assessment.recorded(id);
            refusals.unless(
                    recorded.isPresent(),
                    Field.COMMAND,
                    "unknown-entry",
                    id.digest().brief());
            recorded.ifPresent(known -> refusals.unless(undoable(known.entry()), Field.COMMAND, "not-undoable"));
            recorded.filter(known -> reviews.contains(known.id())
                            && !known.author().key().equals(author.key()))
                    .ifPresent(known -> refusals.unless(
                            false,
                            Field.COMMAND,
                            "not-yours",
                            known.author().person().name()));
            if (!assessment.undone().contains(id)) {
                toUndo.add(id);
            }
        }
        return refusals.orElse(() -> toUndo.isEmpty() ? List.of() : List.of(new Entry.Undone(Set.copyOf(toUndo))));
    }

    /** Whether an entry can be taken back: what left the room or founded the document cannot. */
    public static boolean undoable(Entry entry) {
        return switch (entry) {
            case Entry.Opened _, Entry.OfReport _, Entry.Unrecognised _ -> false;
            case Entry.Setting _,
                    Entry.Commented _,
                    Entry.EvidenceRecorded _,
                    Entry.EvidenceLinked _,
                    Entry.EvidenceWithdrawn _,
                    Entry.AnalysisRecorded _,
                    Entry.Undone _ -> true;
        };
    }

    /** The names of the entries whose values hold. */
    static <T> Set<EntryId> names(List<Stated<T>> holding) {
        return holding.stream().map(Stated::entry).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether exactly this value holds already. */
    static <T> boolean settled(List<Stated<T>> holding, T value) {
        return holding.size() == 1 && holding.getFirst().value().equals(value);
    }
}
