package muniment.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of the repository, for the tests that read them as text. */
final class SourceFiles {
    private SourceFiles() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> main = Files.walk(Path.of("src"))) {
            return main.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
