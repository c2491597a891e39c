package muniment.analysis.form;

import java.util.Arrays;
import muniment.text.Text;

/** The words for what could not be read. */
public final class Remarks {
    private static final Text TEXT = Text.load("reading");

    private Remarks() {}

    /** The sentence for a key; numbers are written without grouping. */
    public static String say(String key, Object... values) {
        return TEXT.say(key, Arrays.stream(values).map(String::valueOf).toArray());
    }
}
