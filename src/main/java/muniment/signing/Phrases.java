package muniment.signing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code assets/text/signing.properties}, filled in. A key that is missing is an error of ours. */
record Phrases(ResourceBundle bundle) {
    static final String BUNDLE = "text.signing";

    static Phrases in(Locale language) {
        return new Phrases(ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Numbers are to be given as text: their form is not a matter of the reader's locale here. */
    String say(String key, String... facts) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(facts);
    }
}
