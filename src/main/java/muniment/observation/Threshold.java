package muniment.observation;

import java.util.List;
import muniment.catalog.SourceId;

/**
 * What was compared with, and where that comes from.
 *
 * @param text such as {@code replication factor at least 3}
 * @param sources the published sources; {@code muniment} marks a default of our own
 * @param deviation whether this assessment uses another value than the catalog's
 */
public record Threshold(String text, List<SourceId> sources, boolean deviation) {
    public Threshold {
        sources = List.copyOf(sources);
    }
}
