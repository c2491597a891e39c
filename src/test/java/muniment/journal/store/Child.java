package muniment.journal.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.journal.Journal;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.sqlite.SQLiteConfig;

/** Starts a second process with one of the small programs of these tests, on as few libraries as it needs. */
final class Child {
    private Child() {}

    /** @param directory where it may leave its temporary files */
    static Process start(Class<?> program, Path directory, List<String> options, String... arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + directory));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(Files.createTempFile(directory, "err", ".txt").toFile())
                .start();
    }

    private static String classPath() throws IOException {
        try {
            var paths = new ArrayList<String>();
            for (var type : List.of(
                    Child.class,
                    Journal.class,
                    SQLiteConfig.class,
                    Ed25519.class,
                    com.exceptionfactory.jagged.FileKey.class,
                    com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory.class,
                    org.slf4j.Logger.class,
                    com.fasterxml.jackson.core.JsonFactory.class,
                    com.fasterxml.jackson.databind.ObjectMapper.class,
                    com.fasterxml.jackson.annotation.JsonCreator.class)) {
                paths.add(Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            }
            return String.join(System.getProperty("path.separator"), paths);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** What the processes of a directory wrote to standard error. */
    static String errors(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(path -> path.getFileName().toString().startsWith("err"))
                    .map(path -> path.toFile().length() == 0 ? "" : read(path))
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
