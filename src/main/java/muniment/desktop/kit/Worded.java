package muniment.desktop.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Values as words in a box that only offers and never reads. */
final class Worded<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Worded(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String written) {
        throw new UnsupportedOperationException("the box is not editable");
    }
}
