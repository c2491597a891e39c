package muniment.desktop.checklist;

import java.util.Locale;
import java.util.Optional;
import muniment.journal.Result;

/** The letters that judge an obligation in a list, so that a meeting needs no mouse. */
enum ResultKey {
    S(Result.SATISFIED),
    P(Result.PARTIALLY_SATISFIED),
    N(Result.NOT_SATISFIED),
    A(Result.SATISFIED_BY_ALTERNATIVE),
    X(Result.NOT_APPLICABLE),
    BACKSPACE(Result.NOT_ASSESSED);

    private final Result result;

    ResultKey(Result result) {
        this.result = result;
    }

    Result result() {
        return result;
    }

    /** The key of a typed character; zero means the same as backspace. */
    static Optional<ResultKey> of(String character) {
        return switch (character.toUpperCase(Locale.ROOT)) {
            case "S" -> Optional.of(S);
            case "P" -> Optional.of(P);
            case "N" -> Optional.of(N);
            case "A" -> Optional.of(A);
            case "X" -> Optional.of(X);
            case "0" -> Optional.of(BACKSPACE);
            default -> Optional.empty();
        };
    }
}
