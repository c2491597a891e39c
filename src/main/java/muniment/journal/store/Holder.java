package muniment.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muniment.text.Phrase;

/**
 * The process that may write to a document, as people who find it in use are told: kept in words in a file beside it,
 * {@code name.in-use}.
 *
 * @param who user and computer
 * @param process its id
 * @param started when the process was started, because ids are used again
 */
record Holder(String who, String process, String started) {
    private static final Path LINUX_HOST_NAME = Path.of("/proc/sys/kernel/hostname");
    private static final int LONGEST = 1000;

    /** This process. */
    static Holder self() {
        var user = System.getProperty("user.name", "?");
        var host = Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .or(Holder::linux);
        var process = ProcessHandle.current();
        return new Holder(
                host.map(name -> user + "@" + name).orElse(user).replace('\n', ' '),
                Long.toString(process.pid()),
                process.info().startInstant().map(Instant::toString).orElse("?"));
    }

    /** Asked of the kernel: a question to the network for one's own name can take seconds. */
    private static Optional<String> linux() {
        try {
            return Files.exists(LINUX_HOST_NAME)
                    ? Optional.of(Files.readString(LINUX_HOST_NAME).strip())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean isThisProcess() {
        return equals(self());
    }

    private static Path beside(Path document) {
        return document.resolveSibling(document.getFileName() + ".in-use");
    }

    void introduce(Path document) throws IOException {
        Files.writeString(beside(document), String.join("\n", who, process, started));
    }

    static void forget(Path document) throws IOException {
        Files.deleteIfExists(beside(document));
    }

    /** Who introduced themselves last, perhaps long ago. */
    static Optional<Holder> of(Path document) {
        var path = beside(document);
        try {
            if (Files.exists(path) && Files.size(path) <= LONGEST) {
                var words = List.of(Files.readString(path).split("\n", -1));
                if (words.size() == 3) {
                    return Optional.of(new Holder(words.get(0), words.get(1), words.get(2)));
                }
            }
            return Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Who has a document open that is locked; the file's own time says since when. */
    static Phrase inUse(Path document) {
        return of(document)
                .map(holder -> Obstacle.IN_USE.phrase(holder.who(), holder.process(), since(document)))
                .orElse(Obstacle.IN_USE_UNKNOWN.phrase());
    }

    private static Object since(Path document) {
        try {
            return Files.getLastModifiedTime(beside(document)).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (IOException gone) {
            return "?";
        }
    }
}
