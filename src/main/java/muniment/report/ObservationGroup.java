package muniment.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import muniment.observation.Outcome;
import muniment.observation.Threshold;

/**
 * Observations of one check with one outcome, compared with one threshold.
 *
 * @param check what the check is called
 * @param sources the titles of the articles that the threshold comes from; empty where it is a default of our own
 * @param lines those that are shown
 * @param more how many there are besides
 */
public record ObservationGroup(
        String check,
        Outcome outcome,
        Threshold threshold,
        List<String> sources,
        List<ObservationLine> lines,
        int more) {
    private static final int STRANGE = 6;

    public ObservationGroup {
        sources = List.copyOf(sources);
        lines = List.copyOf(lines);
    }

    /** How many observations it stands for. */
    public int count() {
        return lines.size() + more;
    }

    /** The same with at most so many lines and those that have something strange about them, which come first. */
    ObservationGroup brief(int most) {
        var strange =
                lines.stream().filter(ObservationLine::strange).limit(STRANGE).toList();
        var usual = lines.stream().filter(line -> !line.strange());
        var first = Stream.concat(strange.stream(), usual)
                .limit(Math.max(most, strange.size()))
                .toList();
        return new ObservationGroup(check, outcome, threshold, sources, first, count() - first.size());
    }

    /** Its lines, with those that say the same of the same from several artefacts as one. */
    public List<ObservationLine> merged() {
        var kin = new LinkedHashMap<ObservationLine.Sense, ObservationLine>();
        lines.forEach(line -> kin.merge(line.sense(), line, ObservationLine::with));
        return List.copyOf(kin.values());
    }
}
