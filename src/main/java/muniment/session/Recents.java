package muniment.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The assessments that were open lately: pinned ones first, then the latest first. At most {@value #MOST} that are not
 * pinned. A file that is gone stays listed until it is forgotten, because it may be on a stick.
 */
public record Recents(List<RecentFile> files) {
    /** How many are remembered besides those that are pinned. */
    public static final int MOST = 20;

    private static final Comparator<RecentFile> ORDER = Comparator.comparing(RecentFile::pinned)
            .thenComparing(RecentFile::opened)
            .reversed();

    public Recents {
        var loose = files.stream().filter(file -> !file.pinned()).sorted(ORDER).limit(MOST);
        var pinned = files.stream().filter(RecentFile::pinned).sorted(ORDER);
        files = Stream.concat(pinned, loose).toList();
    }

    /** A file was opened. */
    Recents opened(Path file, Instant at) {
        var absolute = file.toAbsolutePath().normalize();
        var pinned = find(absolute).map(RecentFile::pinned).orElse(false);
        return forgotten(absolute).plus(new RecentFile(absolute, pinned, at));
    }

    Recents pinned(Path file, boolean pinned) {
        return find(file)
                .map(found -> forgotten(file).plus(new RecentFile(found.file(), pinned, found.opened())))
                .orElse(this);
    }

    Recents forgotten(Path file) {
        return new Recents(
                files.stream().filter(recent -> !recent.file().equals(file)).toList());
    }

    private Recents plus(RecentFile file) {
        return new Recents(Stream.concat(files.stream(), Stream.of(file)).toList());
    }

    private Optional<RecentFile> find(Path file) {
        return files.stream().filter(recent -> recent.file().equals(file)).findFirst();
    }

    static Recents of(JsonNode json) {
        return new Recents(
                json.path("files").valueStream().flatMap(Recents::file).toList());
    }

    private static Stream<RecentFile> file(JsonNode json) {
        try {
            return Stream.of(new RecentFile(
                    Path.of(json.path("file").asText()),
                    json.path("pinned").asBoolean(false),
                    Instant.parse(json.path("opened").asText())));
        } catch (InvalidPathException | DateTimeException notOurs) {
            return Stream.empty();
        }
    }

    ObjectNode json() {
        var json = OwnJson.empty();
        var list = json.putArray("files");
        files.forEach(recent -> list.addObject()
                .put("file", recent.file().toString())
                .put("pinned", recent.pinned())
                .put("opened", recent.opened().toString()));
        return json;
    }
}
