package muniment.session;

import muniment.journal.Author;
import muniment.journal.AuthorKey;
import muniment.journal.Person;
import muniment.journal.Signer;

/** Stands for a reader who writes nothing and so needs no key. */
final class Onlooker implements Signer {
    private static final int DIGITS = 64;

    @Override
    public Author author() {
        return new Author(new Person("Onlooker", ""), new AuthorKey("0".repeat(DIGITS)));
    }

    @Override
    public byte[] sign(byte[] message) {
        throw new IllegalStateException("an onlooker signs nothing");
    }
}
