package muniment.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that somebody let a check compare with, and why.
 *
 * @param values null goes back to the catalog's
 */
public record ParameterChange(@Nullable List<String> values, String because) {
    public ParameterChange {
        values = values == null ? null : List.copyOf(values);
    }
}
