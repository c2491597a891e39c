package muniment.sharing;

import muniment.text.Phrase;

/** Why a profile cannot be used; nothing is given out under it. */
public final class ProfileProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    ProfileProblem(String key, Object... values) {
        super(key);
        this.phrase = Phrase.of("session.profile." + key, values);
    }

    /** There is no profile of a name. */
    public static ProfileProblem unknown(String named, Profiles known) {
        return new ProfileProblem("unknown", named, known.names());
    }

    /** The sentence for people. */
    public Phrase phrase() {
        return phrase;
    }
}
