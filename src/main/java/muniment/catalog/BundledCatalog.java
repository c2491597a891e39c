package muniment.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The catalog that comes with Muniment; it is always there and always valid, which the tests hold. */
public final class BundledCatalog {
    private static final String RESOURCE = "/catalogs/azure-cassandra-mi.json";

    private BundledCatalog() {}

    /** The exact bytes, for a document that keeps a copy of the catalog that it was judged by. */
    public static byte[] bytes() {
        return Resource.bytes(RESOURCE);
    }

    /** The catalog in those bytes. */
    public static Catalog read() {
        try {
            return CatalogReader.read(bytes());
        } catch (CatalogProblem problem) {
            throw new UncheckedIOException(new IOException("the bundled catalog is damaged: " + problem, problem));
        }
    }
}
