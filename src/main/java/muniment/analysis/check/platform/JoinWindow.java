package muniment.analysis.check.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.Fact;
import muniment.catalog.CheckId;
import muniment.text.Phrase;

/**
 * Decides which artefacts may be held against each other: those of one reading, and those whose known capture times are
 * no further apart than the parameter {@code join-window}.
 */
record JoinWindow(double hours) {
    private static final double SECONDS_PER_HOUR = 3600;

    static JoinWindow of(Dossier dossier, CheckId check) {
        return new JoinWindow(dossier.settings().required(check, "join-window"));
    }

    /** Whether the two were taken together. */
    boolean together(Seen<?> one, Seen<?> other) {
        return one.reading() == other.reading() || hoursBetween(one, other) <= hours;
    }

    /** The candidate that was taken nearest to this one; of equally near ones the first. */
    <F extends Fact> Partner<F> nearest(Seen<?> base, List<Seen<F>> candidates) {
        var nearest = candidates.stream().min(Comparator.comparingDouble(candidate -> distance(base, candidate)));
        if (nearest.isEmpty()) {
            return new Partner.Missing<>();
        }
        var candidate = nearest.get();
        return together(base, candidate)
                ? new Partner.Found<>(candidate)
                : new Partner.Apart<>(candidate, why(base, candidate));
    }

    private Phrase why(Seen<?> base, Seen<?> candidate) {
        var apart = hoursBetween(base, candidate);
        var kind = candidate.reading().recognition().kind().value();
        return Double.isInfinite(apart)
                ? Phrase.of("check-platform.join.undated", kind)
                : Phrase.of("check-platform.join.apart", kind, Figures.plain(apart / 24));
    }

    private double distance(Seen<?> base, Seen<?> candidate) {
        return base.reading() == candidate.reading() ? -1 : hoursBetween(base, candidate);
    }

    private static double hoursBetween(Seen<?> one, Seen<?> other) {
        var first = one.capturedAt();
        var second = other.capturedAt();
        return first.isPresent() && second.isPresent() ? hours(first.get(), second.get()) : Double.POSITIVE_INFINITY;
    }

    private static double hours(Instant one, Instant other) {
        return Duration.between(one, other).abs().toSeconds() / SECONDS_PER_HOUR;
    }
}
