package muniment.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.text.Text;
import org.junit.jupiter.api.Test;

/** Every word that the desktop asks for is there, and none is there that nobody asks for. */
final class WordingTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "muniment");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z0-9-]+)*\\.?)\"");

    /** What the kit looks for beside a key. */
    private static final List<String> COMPANIONS = List.of(".tip", ".help", ".prompt", ".why");

    @Test
    void everyKeyThatTheDesktopNamesHasItsWords() throws IOException {
        var text = Bundles.load();
        var bundles =
                text.keys().stream().map(key -> key.replaceAll("\\..*", "")).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        for (var literal : literals(SOURCES.resolve("desktop"))) {
            var whole = literal.contains(".")
                    && !literal.endsWith(".")
                    && bundles.contains(literal.replaceAll("\\..*", ""));
            if (whole
                    && text.keys().stream()
                            .noneMatch(key -> key.equals(literal)
                                    || key.startsWith(literal.endsWith("-") ? literal : literal + "."))) {
                missing.add(literal + "=");
            }
        }
        assertEquals(new TreeSet<String>(), missing, "add these lines to assets/text");
    }

    @Test
    void noWordsOfTheWindowAreDead() throws IOException {
        var named = literals(SOURCES);
        var dead = new TreeSet<String>();
        for (var key : Text.load("messages").keys()) {
            if (!asked(key, named)) {
                dead.add(key);
            }
        }
        assertEquals(new TreeSet<String>(), dead, "take these lines out of assets/text/messages.properties");
    }

    /** Asked for as a whole, as the companion of a key, or as a prefix to which the name of a constant is added. */
    private static boolean asked(String key, List<String> named) {
        var base = COMPANIONS.stream()
                .filter(key::endsWith)
                .findFirst()
                .map(companion -> key.substring(0, key.length() - companion.length()))
                .orElse(key);
        return named.contains(key)
                || named.contains(base)
                || named.contains(prefix(base))
                || named.contains(prefix(base) + ".");
    }

    private static String prefix(String key) {
        return key.contains(".") ? key.substring(0, key.lastIndexOf('.')) : key;
    }

    private static List<String> literals(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            var sources = files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList();
            var all = new TreeSet<String>();
            for (var file : sources) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> all.add(found.group(1)));
            }
            return List.copyOf(all);
        }
    }
}
