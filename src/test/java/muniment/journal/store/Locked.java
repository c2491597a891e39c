package muniment.journal.store;

import muniment.vault.Password;

/** The passwords of protected documents in these tests. */
final class Locked {
    static final String WORDS = "correct horse battery";

    private Locked() {}

    static Password password() {
        return password(WORDS);
    }

    static Password password(String words) {
        return Password.of(words.toCharArray());
    }
}
