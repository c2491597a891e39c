package muniment.session;

/** Ends a subscription; ending it twice is fine. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
