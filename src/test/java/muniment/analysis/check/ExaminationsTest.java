package muniment.analysis.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import muniment.catalog.BundledCatalog;
import muniment.catalog.Check;
import org.junit.jupiter.api.Test;

final class ExaminationsTest {
    @Test
    void everyCheckOfTheCatalogIsMadeOnce() {
        var promised =
                BundledCatalog.read().checks().stream().map(Check::id).sorted().toList();
        var made = Examinations.all().stream().map(Examination::check).sorted().toList();
        assertEquals(promised, made);
        assertEquals(48, made.size());
    }

    @Test
    void withoutArtefactsNoCheckSaysAnything() {
        var empty = DossierOf.dossier().build();
        for (var examination : Examinations.all()) {
            assertEquals(
                    List.of(),
                    examination.examine(empty),
                    () -> examination.check().toString());
        }
    }
}
