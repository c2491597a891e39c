package muniment.analysis.form;

import muniment.text.Phrase;
import muniment.text.Text;

/** What the readers of Azure, metrics, certificates and configuration say of what they read. */
public final class AzureWords {
    private static final Text TEXT = Text.load("reading-azure");

    private AzureWords() {}

    /** The words for a key, which is given without the name of its bundle. */
    public static String say(String key, String... values) {
        return TEXT.say(Phrase.of("reading-azure." + key, (Object[]) values));
    }
}
