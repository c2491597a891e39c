package muniment.desktop.viewer;

import java.io.IOException;
import java.util.List;
import muniment.session.viewing.LineText;

/** Lines as text for the clipboard; as many as a clipboard can reasonably take. */
final class CopiedLines {
    private static final int MOST = 20_000;

    private CopiedLines() {}

    /** @param rows counted from 0, in order */
    static String of(LineText lines, List<Integer> rows) throws IOException {
        var copied = new StringBuilder();
        int taken = 0;
        for (int at = 0; at < rows.size() && taken < MOST; ) {
            var first = rows.get(at);
            int many = 1;
            while (at + many < rows.size() && rows.get(at + many) == first + many && taken + many < MOST) {
                many++;
            }
            copied.append(lines.text(first + 1L, many)).append('\n');
            at += many;
            taken += many;
        }
        return copied.toString();
    }
}
