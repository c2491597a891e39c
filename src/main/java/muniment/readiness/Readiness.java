package muniment.readiness;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import muniment.assessment.Assessment;
import muniment.catalog.Catalog;
import muniment.catalog.Criticality;
import muniment.catalog.StatementId;
import muniment.catalog.TaskId;

/**
 * How ready a cluster is on a day, with everything that the verdict rests on.
 *
 * @param standings every obligation in the catalog's order
 */
public record Readiness(LocalDate day, List<Standing> standings) {
    public Readiness {
        standings = List.copyOf(standings);
    }

    /**
     * Judges an assessment where days begin in UTC.
     *
     * <p>Pure: the same catalog, assessment and day give the same readiness.
     */
    public static Readiness judge(Catalog catalog, Assessment assessment, LocalDate day) {
        return judge(catalog, assessment, day, ZoneOffset.UTC);
    }

    /**
     * Judges an assessment where the day and the days on which evidence was taken begin in this zone.
     *
     * <p>Pure: the same catalog, assessment, day and zone give the same readiness.
     */
    public static Readiness judge(Catalog catalog, Assessment assessment, LocalDate day, ZoneId zone) {
        return new Readiness(
                day,
                catalog.obligations().stream()
                        .map(obligation -> StandingJudge.judge(
                                obligation, assessment.answer(obligation), assessment.traits(), day, zone))
                        .toList());
    }

    /** The verdict. */
    public Verdict verdict() {
        return verdict(standings);
    }

    /** The verdict on some of the obligations alone, by the heaviest of their causes; ready when there are none. */
    public static Verdict verdict(Collection<Standing> standings) {
        var heaviest = standings.stream()
                .flatMap(standing -> standing.causes().stream())
                .map(Cause::weight)
                .min(Comparator.naturalOrder());
        return heaviest.map(weight -> switch (weight) {
                    case BLOCKS -> Verdict.NOT_READY;
                    case CONDITION -> Verdict.READY_WITH_CONDITIONS;
                    case NOTE -> Verdict.READY;
                })
                .orElse(Verdict.READY);
    }

    /** Everything that is open or worth knowing, the heaviest first, then by criticality and the catalog's order. */
    public List<Cause> causes() {
        return standings.stream()
                .sorted(Comparator.comparing(
                        standing -> standing.obligation().criticality().level()))
                .flatMap(standing -> standing.causes().stream())
                .sorted(Comparator.comparing(Cause::weight))
                .toList();
    }

    /** Where an obligation stands, if the catalog has it. */
    public Optional<Standing> standing(StatementId obligation) {
        return standings.stream()
                .filter(standing -> standing.obligation().id().equals(obligation))
                .findFirst();
    }

    /** The obligations behind a row of the matrix, in the catalog's order. */
    public List<Standing> standings(TaskId task) {
        return standings.stream()
                .filter(standing -> standing.obligation()
                        .placement()
                        .matrixTask()
                        .filter(task::equals)
                        .isPresent())
                .toList();
    }

    /** All obligations counted. */
    public Tally tally() {
        return Tally.of(standings);
    }

    /** Per row of the matrix; rows without obligations are left out. */
    public Map<TaskId, Tally> byTask() {
        return by(standing -> standing.obligation().placement().matrixTask());
    }

    /** Per section of the source document. */
    public Map<String, Tally> bySection() {
        return by(standing -> Optional.of(standing.obligation().placement().section()));
    }

    /** Per criticality. */
    public Map<Criticality.Level, Tally> byCriticality() {
        return by(standing -> Optional.of(standing.obligation().criticality().level()));
    }

    private <K> Map<K, Tally> by(Function<Standing, Optional<K>> key) {
        var groups = standings.stream()
                .filter(standing -> key.apply(standing).isPresent())
                .collect(Collectors.groupingBy(
                        standing -> key.apply(standing).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        var tallies = new LinkedHashMap<K, Tally>();
        groups.forEach((group, standing) -> tallies.put(group, Tally.of(standing)));
        return tallies;
    }
}
