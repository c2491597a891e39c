package muniment.catalog;

/** The name of a level of confidentiality, such as {@code confidential}, as it stands in entries and commands. */
public record ClassificationId(String value) implements Comparable<ClassificationId> {
    public ClassificationId {
        Identifiers.check(value, "classification");
    }

    @Override
    public int compareTo(ClassificationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
