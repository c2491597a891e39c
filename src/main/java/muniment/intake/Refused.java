package muniment.intake;

import muniment.text.Phrase;

/** A file or entry is not taken. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Phrase why;

    Refused(String key, Object... values) {
        super(key);
        this.why = Phrase.of("intake." + key, values);
    }

    Phrase why() {
        return why;
    }
}
