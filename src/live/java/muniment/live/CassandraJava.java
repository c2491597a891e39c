package muniment.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Finds a Java that Cassandra 5.0 runs on: 11 or 17, not the one of the tests. */
final class CassandraJava {
    /** What to do where there is none. */
    static final String NONE =
            "Apache Cassandra 5.0 needs a Java 17 or 11 and none was found: install one, for instance"
                    + " the package openjdk-17-jre-headless, or set CASSANDRA_JAVA_HOME to it";

    private static final List<String> FITTING = List.of("17", "11");

    private CassandraJava() {}

    /** Its java program, if there is one. */
    static Optional<Path> find() throws IOException {
        for (var version : FITTING) {
            for (var home : homes()) {
                if (version.equals(version(home))) {
                    return Optional.of(home.resolve("bin/java"));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Path> homes() throws IOException {
        var homes = new ArrayList<Path>();
        var named = System.getenv("CASSANDRA_JAVA_HOME");
        if (named != null) {
            homes.add(Path.of(named));
        }
        for (var folder : List.of(Path.of("/usr/lib/jvm"), Path.of(System.getProperty("user.home"), ".jdks"))) {
            if (Files.isDirectory(folder)) {
                try (var found = Files.list(folder)) {
                    found.sorted().forEach(homes::add);
                }
            }
        }
        return homes;
    }

    /** The major version that a Java says of itself in its release file; empty if it does not. */
    private static String version(Path home) throws IOException {
        var release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return "";
        }
        var said = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            said.load(reader);
        }
        return said.getProperty("JAVA_VERSION", "").replace("\"", "").split("\\.", 2)[0];
    }
}
