package muniment.analysis.check.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import muniment.text.Text;
import org.junit.jupiter.api.Test;

final class PlatformWordingTest {
    private static final Pattern KEY = Pattern.compile("\"(check-platform\\.[a-z0-9.-]+)\"");

    @Test
    void everySentenceIsUsedAndExists() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/muniment/analysis/check/platform"))) {
            for (var file : files.toList()) {
                var keys = KEY.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (keys.find()) {
                    used.add(keys.group(1));
                }
            }
        }
        assertEquals(used, new TreeSet<>(Text.load("check-platform").keys()));
    }
}
