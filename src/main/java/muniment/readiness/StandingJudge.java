package muniment.readiness;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import muniment.assessment.Answer;
import muniment.assessment.WorkStatus;
import muniment.catalog.Obligation;
import muniment.catalog.TraitId;
import muniment.journal.Result;
import muniment.readiness.rules.Rules;

/** Judges one obligation: what applies, what counts, how well it is supported, and what every rule says of it. */
final class StandingJudge {
    private StandingJudge() {}

    static Standing judge(
            Obligation obligation, Answer answer, Map<TraitId, Boolean> traits, LocalDate day, ZoneId zone) {
        var applicability = applicability(obligation, answer, traits);
        var staleness = FreshnessOf.evidence(answer, obligation.freshness(), day, zone);
        var bare = new Standing(
                obligation,
                answer,
                applicability,
                result(answer, applicability, day),
                assurance(obligation, answer, staleness, new Corroboration(day, zone)),
                staleness,
                java.util.List.of());
        var causes = Rules.examine(bare, day).stream()
                .sorted(Comparator.comparing(Cause::weight))
                .toList();
        return new Standing(
                bare.obligation(), answer, applicability, bare.result(), bare.assurance(), staleness, causes);
    }

    private static Applicability applicability(Obligation obligation, Answer answer, Map<TraitId, Boolean> traits) {
        if (answer.result() == Result.NOT_APPLICABLE) {
            return new Applicability.JudgedAway();
        }
        Optional<TraitId> condition = obligation.condition();
        if (condition.isEmpty()) {
            return new Applicability.Applies();
        }
        var has = traits.get(condition.get());
        if (has == null) {
            return new Applicability.Undecided(condition.get());
        }
        return has ? new Applicability.Applies() : new Applicability.LacksTrait(condition.get());
    }

    private static Result result(Answer answer, Applicability applicability, LocalDate day) {
        return switch (applicability) {
            case Applicability.LacksTrait _, Applicability.JudgedAway _ -> Result.NOT_APPLICABLE;
            case Applicability.Applies _, Applicability.Undecided _ -> {
                var runOut = answer.judgement()
                        .flatMap(stated -> stated.value().expiry())
                        .filter(day::isAfter)
                        .isPresent();
                yield runOut ? Result.NOT_SATISFIED : answer.result();
            }
        };
    }

    private static Assurance assurance(
            Obligation obligation, Answer answer, Staleness staleness, Corroboration corroboration) {
        if (answer.result() == Result.NOT_ASSESSED) {
            return Assurance.NOTHING;
        }
        return switch (staleness) {
            case Staleness.NoEvidence _, Staleness.Stale _ -> Assurance.ASSERTED;
            case Staleness.Fresh _ when answer.status() == WorkStatus.ACCEPTED -> Assurance.REVIEWED;
            case Staleness.Fresh _ ->
                corroboration.of(obligation, answer) ? Assurance.CORROBORATED : Assurance.EVIDENCED;
        };
    }
}
