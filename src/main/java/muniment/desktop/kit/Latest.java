package muniment.desktop.kit;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands on values through an executor. Guarantees that the last value arrives and that older ones never follow it. */
final class Latest<T> implements Consumer<T> {
    private final Executor executor;
    private final Consumer<T> receiver;
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();

    Latest(Executor executor, Consumer<T> receiver) {
        this.executor = executor;
        this.receiver = receiver;
    }

    @Override
    public void accept(T value) {
        if (waiting.getAndSet(value) == null) {
            executor.execute(() -> receiver.accept(Objects.requireNonNull(waiting.getAndSet(null))));
        }
    }
}
