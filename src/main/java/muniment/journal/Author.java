package muniment.journal;

/** Who wrote an entry: a person and the key that signs for them. */
public record Author(Person person, AuthorKey key) {
    /** Whether both stand for one human being; four eyes need two. */
    public boolean sameAs(Author other) {
        return key.equals(other.key) || person.sameAs(other.person);
    }
}
