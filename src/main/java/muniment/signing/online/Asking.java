package muniment.signing.online;

import java.net.URI;

/** Is told who is asked on the network, again and again while the answer is awaited. */
@FunctionalInterface
public interface Asking {
    /** @throws RuntimeException ends the waiting and everything that rests on the answer */
    void awaits(URI address);

    /** For questions that nobody watches. */
    static Asking unwatched() {
        return _ -> {};
    }
}
