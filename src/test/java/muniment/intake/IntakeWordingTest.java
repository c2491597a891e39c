package muniment.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import muniment.text.Text;
import org.junit.jupiter.api.Test;

final class IntakeWordingTest {
    @Test
    void everyRefusalHasItsWordingAndNoneIsDead() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/muniment/intake"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Pattern.compile("new Refused\\(\\s*\"([a-z-]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> used.add("intake." + match.group(1)));
            }
        }
        assertEquals(used, new TreeSet<>(Text.load("intake").keys()));
    }
}
