package muniment.analysis.check.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.DossierOf;
import muniment.catalog.BundledCatalog;
import muniment.text.Text;
import org.junit.jupiter.api.Test;

final class SchemaChecksTest {
    @Test
    void everyCheckIsOneOfTheCatalog() {
        var catalog = BundledCatalog.read();
        for (var examination : SchemaChecks.all()) {
            assertTrue(catalog.check(examination.check()).isPresent(), examination.check()::value);
        }
        assertEquals(
                16,
                SchemaChecks.all().stream()
                        .map(check -> check.check())
                        .distinct()
                        .count());
    }

    @Test
    void withoutArtefactsNothingIsSaid() {
        Dossier empty = DossierOf.dossier().build();
        for (var examination : SchemaChecks.all()) {
            assertEquals(0, examination.examine(empty).size(), examination.check()::value);
        }
    }

    @Test
    void everySentenceHasItsWordingAndNoneIsDead() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/muniment/analysis/check/schema"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Pattern.compile("\"(check-schema\\.[a-z0-9.-]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> used.add(match.group(1)));
            }
        }
        assertEquals(used, new TreeSet<>(Text.load("check-schema").keys()));
    }
}
