package muniment.cli;

import muniment.text.Phrase;

/** The command was given wrongly in a way that only the document or the environment can tell. */
final class UsageProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    UsageProblem(String key, Object... values) {
        super(key);
        this.phrase = Phrase.of(key, values);
    }

    Phrase phrase() {
        return phrase;
    }
}
