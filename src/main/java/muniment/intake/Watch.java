package muniment.intake;

/** Follows the opening of a collection. */
@FunctionalInterface
public interface Watch {
    /** A file is being taken; may stop the work by throwing. */
    void taking(String name, long bytes);
}
