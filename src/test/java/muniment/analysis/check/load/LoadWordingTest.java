package muniment.analysis.check.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import muniment.text.Text;
import org.junit.jupiter.api.Test;

final class LoadWordingTest {
    private static final Path SOURCES = Path.of("src/main/java/muniment/analysis/check/load");
    private static final Pattern KEY = Pattern.compile("\"(check-load\\.[a-z0-9.-]+)\"");

    @Test
    void everySentenceExistsAndIsUsed() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.list(SOURCES)) {
            for (var file : files.toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> used.add(match.group(1)));
            }
        }
        assertEquals(new TreeSet<>(Text.load("check-load").keys()), used);
    }
}
