package muniment.session;

/** Work that takes long enough to be watched and cancelled. */
@FunctionalInterface
public interface Job<T> {
    /**
     * Does the work. Leaves nothing half done behind, whether it ends, fails or is cancelled.
     *
     * @throws Exception what went wrong; a {@link java.util.concurrent.CancellationException} when it was cancelled
     */
    T run(Progress progress) throws Exception;
}
