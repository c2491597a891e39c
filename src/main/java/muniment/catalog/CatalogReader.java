package muniment.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads a catalog from JSON; what it returns holds together, everything else is refused with every place and reason.
 *
 * <p>Four gates in this order: size, UTF-8 and JSON without duplicate keys, the schema, and the rules that a schema
 * cannot say. A file that fails one gate is not tried on the next, because its findings would only be noise.
 */
public final class CatalogReader {
    /** No catalog is larger, in bytes; the bundled one has a fifth of a megabyte. */
    static final int LIMIT = 16 << 20;

    private CatalogReader() {}

    /**
     * The catalog in this file, whose size is checked before a byte of it is read.
     *
     * @throws CatalogProblem if it is not a catalog that holds together, with every place and reason
     * @throws IOException if the file cannot be read
     */
    public static Catalog read(Path file) throws CatalogProblem, IOException {
        refuseBeyondLimit(Files.size(file));
        try (var stream = Files.newInputStream(file)) {
            return read(stream.readNBytes(LIMIT + 1));
        }
    }

    /**
     * The catalog in these bytes.
     *
     * @throws CatalogProblem if they are not a catalog that holds together, with every place and reason
     */
    public static Catalog read(byte[] json) throws CatalogProblem {
        refuseBeyondLimit(json.length);
        var root = StrictJson.parse(json);
        if (!Arrays.equals(json, BundledCatalog.bytes())) {
            check(root);
        }
        return new CatalogAssembly(root).catalog(Sha256.of(json));
    }

    /**
     * The gates that the bundled catalog has passed in the tests: taking them at every start would cost half a second.
     */
    static void check(JsonNode root) throws CatalogProblem {
        SchemaCheck.check(root);
        ReferenceCheck.check(root);
    }

    private static void refuseBeyondLimit(long size) throws CatalogProblem {
        if (size > LIMIT) {
            throw Findings.one(
                    "top level", "the file has %d MB; a catalog has at most %d MB".formatted(size >> 20, LIMIT >> 20));
        }
    }
}
