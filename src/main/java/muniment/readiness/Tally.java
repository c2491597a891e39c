package muniment.readiness;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import muniment.journal.Result;

/**
 * Obligations counted. Progress and compliance are different numbers: what was looked at, and what was found good.
 *
 * @param results how many have each result; results that nobody has are left out
 * @param open how many have something open
 * @param stale how many have evidence that is all too old
 * @param reviewed how many a second person accepted
 */
public record Tally(Map<Result, Integer> results, int open, int stale, int reviewed) {
    public Tally {
        results = Map.copyOf(results);
    }

    static Tally of(Collection<Standing> standings) {
        var results = new EnumMap<Result, Integer>(Result.class);
        standings.forEach(standing -> results.merge(standing.result(), 1, Integer::sum));
        return new Tally(
                results,
                (int) standings.stream().filter(Standing::open).count(),
                (int) standings.stream()
                        .filter(standing -> standing.applies() && standing.staleness() instanceof Staleness.Stale)
                        .count(),
                (int) standings.stream()
                        .filter(standing -> standing.assurance() == Assurance.REVIEWED)
                        .count());
    }

    /** How many have this result. */
    public int count(Result result) {
        return results.getOrDefault(result, 0);
    }

    /** All of them. */
    public int total() {
        return results.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those that count for this cluster. */
    public int applicable() {
        return total() - count(Result.NOT_APPLICABLE);
    }

    /** Those that somebody judged, of the applicable ones. */
    public int assessed() {
        return applicable() - count(Result.NOT_ASSESSED);
    }

    /** Those that were found good, of the applicable ones. An accepted risk is not good: it is accepted. */
    public int met() {
        return count(Result.SATISFIED) + count(Result.SATISFIED_BY_ALTERNATIVE);
    }

    /** Assessed of applicable in percent, rounded down so that 100 means all; 100 when nothing applies. */
    public int progressPercent() {
        return percent(assessed(), applicable());
    }

    /** Met of applicable in percent, rounded down so that 100 means all; 100 when nothing applies. */
    public int compliancePercent() {
        return percent(met(), applicable());
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 100 : part * 100 / whole;
    }
}
