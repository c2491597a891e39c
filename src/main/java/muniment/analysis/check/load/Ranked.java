package muniment.analysis.check.load;

import java.util.Arrays;
import java.util.Collection;

/** Figures in their order; never empty, every one finite. */
final class Ranked {
    private final double[] sorted;

    private Ranked(double[] sorted) {
        this.sorted = sorted;
    }

    /** @throws IllegalArgumentException if there are none or one is not finite */
    static Ranked of(Collection<Double> figures) {
        if (figures.isEmpty() || !figures.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("only finite figures have an order, and at least one is needed");
        }
        return new Ranked(
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    /** The smallest figure that this share (0 to 1) of all figures does not exceed: the nearest rank. */
    double percentile(double share) {
        var rank = (int) Math.ceil(Math.round(share * sorted.length * 1e9) / 1e9);
        return sorted[Math.clamp(rank, 1, sorted.length) - 1];
    }

    double p95() {
        return percentile(0.95);
    }

    double highest() {
        return sorted[sorted.length - 1];
    }

    double lowest() {
        return sorted[0];
    }

    /** The mean; figures that are all equal have exactly that mean. */
    double average() {
        return Math.clamp(Arrays.stream(sorted).average().orElseThrow(), lowest(), highest());
    }

    /** The one in the middle, or half way between the two there. */
    double median() {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
    }
}
