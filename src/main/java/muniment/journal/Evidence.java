package muniment.journal;

/**
 * A piece of evidence as it was recorded; the entry that records it gives it its name.
 *
 * @param title what people call it
 * @param sample how it relates to the whole population, with empty texts where it is the whole
 */
public record Evidence(String title, Content content, Times times, Custody custody, Sample sample) {
    public Evidence {
        title = title.strip();
    }
}
