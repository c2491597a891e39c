package muniment.signing;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** The short reason in an exception of a library, for the end of a sentence. */
final class Cause {
    private Cause() {}

    static String of(Exception problem) {
        return switch (problem) {
            case NoSuchFileException _ -> Wording.english().noSuchFile();
            case AccessDeniedException _ -> Wording.english().accessDenied();
            default -> {
                var message = problem.getMessage();
                yield message == null || message.isBlank() ? problem.getClass().getSimpleName() : message;
            }
        };
    }
}
