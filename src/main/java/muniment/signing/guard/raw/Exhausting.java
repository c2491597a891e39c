package muniment.signing.guard.raw;

import java.io.Serial;

/** The file would take more time or memory than any honest document of its kind. */
public final class Exhausting extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    Exhausting(String what) {
        super(what);
    }
}
