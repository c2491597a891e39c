package muniment.desktop.work;

import java.util.HexFormat;
import java.util.Objects;

/**
 * A short code for a defect. Guarantees that the same defect at the same place gives the same code on every machine, so
 * that two people can tell that they speak of one.
 */
public record ErrorCode(String value) {
    private static final int FRAMES = 5;

    /** The code of what was thrown: what it is, and where. */
    public static ErrorCode of(Throwable problem) {
        var root = rootOf(problem);
        return new ErrorCode(digits(hash(problem, FRAMES)) + "-" + digits(hash(root, 1)));
    }

    private static Throwable rootOf(Throwable problem) {
        var root = problem;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static int hash(Throwable problem, int frames) {
        int hash = problem.getClass().getName().hashCode();
        var trace = problem.getStackTrace();
        for (int at = 0; at < Math.min(frames, trace.length); at++) {
            hash = Objects.hash(hash, trace[at].getClassName(), trace[at].getMethodName());
        }
        return hash;
    }

    private static String digits(int hash) {
        return HexFormat.of().withUpperCase().toHexDigits((short) (hash ^ (hash >>> Short.SIZE)));
    }
}
