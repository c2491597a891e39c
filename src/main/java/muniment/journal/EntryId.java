package muniment.journal;

import muniment.catalog.Sha256;

/** The name of an entry: the SHA-256 of its exact stored bytes. */
public record EntryId(Sha256 digest) implements Comparable<EntryId> {
    /** Reads 64 hexadecimal digits. */
    public static EntryId of(String hex) {
        return new EntryId(new Sha256(hex));
    }

    @Override
    public int compareTo(EntryId other) {
        return digest.compareTo(other.digest);
    }

    @Override
    public String toString() {
        return digest.hex();
    }
}
