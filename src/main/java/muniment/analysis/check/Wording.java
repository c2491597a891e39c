package muniment.analysis.check;

import muniment.text.Phrase;
import muniment.text.Text;

/** The sentences of observations. */
final class Wording {
    private static final Text TEXT = Text.load("analysis", "check-schema", "check-platform", "check-load");

    private Wording() {}

    static String say(Phrase phrase) {
        return TEXT.say(phrase);
    }
}
