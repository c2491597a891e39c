package muniment.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class BundledCatalogTest {
    private final Catalog catalog = BundledCatalog.read();

    @Test
    void holdsTheWholeResponsibilityModel() {
        assertEquals(84, catalog.statements().size());
        assertEquals(53, catalog.obligations().size());
        assertEquals(48, catalog.checks().size());
        assertEquals(11, catalog.tasks().size());
    }

    @Test
    void passesEveryGateThatReadingItSkips() throws CatalogProblem {
        CatalogReader.check(StrictJson.parse(BundledCatalog.bytes()));
    }

    @Test
    void itsDigestIsThatOfItsBytes() {
        assertEquals(Sha256.of(BundledCatalog.bytes()), catalog.edition().digest());
    }
}
