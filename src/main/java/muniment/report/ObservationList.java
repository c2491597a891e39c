package muniment.report;

import java.util.List;

/**
 * The observations shown in one place.
 *
 * @param more how many there are besides
 */
public record ObservationList(List<ObservationLine> lines, int more) {
    public ObservationList {
        lines = List.copyOf(lines);
    }
}
