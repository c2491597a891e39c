package muniment.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A catalog of two statements that uses every property of the format once, to be broken in tests. */
final class CatalogFile {
    private CatalogFile() {}

    static String json() {
        return resource("small.json");
    }

    /** The same with one text in place of another, which has to be there. */
    static String with(String before, String after) {
        var json = json();
        if (!json.contains(before)) {
            throw new IllegalArgumentException("not in the small catalog: " + before);
        }
        return json.replace(before, after);
    }

    static Catalog read(String json) throws CatalogProblem {
        return CatalogReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    static String resource(String name) {
        try (var stream = CatalogFile.class.getResourceAsStream("/catalog/" + name)) {
            if (stream == null) {
                throw new IOException("no test resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
