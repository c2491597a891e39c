package muniment.analysis.form.rows;

import muniment.text.Phrase;
import muniment.text.Text;

/** The remarks and reasons of readers of tables, schemas and logs. */
public final class Words {
    private static final Text TEXT = Text.load("rows");

    private Words() {}

    /** The words for a key of {@code rows.properties}. */
    public static String say(String key, Object... values) {
        return TEXT.say(Phrase.of(key, values));
    }
}
