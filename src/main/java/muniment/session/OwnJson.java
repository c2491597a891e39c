package muniment.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A small JSON file in the user's configuration directory. One that cannot be understood never stops the start: it is
 * set aside as {@code name.broken} and said so.
 */
final class OwnJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long LARGEST = 4 << 20;

    private final Path file;

    OwnJson(Path file) {
        this.file = file;
    }

    /**
     * What was read.
     *
     * @param trouble what there is to say about it, null when all is well
     */
    record Read(ObjectNode content, @Nullable Phrase trouble) {}

    Read read() {
        try {
            if (Files.size(file) > LARGEST) {
                return setAside();
            }
            JsonNode node = JSON.readTree(Files.readAllBytes(file));
            return node instanceof ObjectNode object ? new Read(object, null) : setAside();
        } catch (NoSuchFileException none) {
            return new Read(JSON.createObjectNode(), null);
        } catch (JsonProcessingException broken) {
            return setAside();
        } catch (IOException e) {
            return new Read(
                    JSON.createObjectNode(), Phrase.of("session.settings-unreadable", file.toString(), message(e)));
        }
    }

    private Read setAside() {
        var aside = file.resolveSibling(file.getFileName() + ".broken");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return new Read(
                    JSON.createObjectNode(), Phrase.of("session.settings-broken", file.toString(), aside.toString()));
        } catch (IOException e) {
            return new Read(
                    JSON.createObjectNode(), Phrase.of("session.settings-unreadable", file.toString(), message(e)));
        }
    }

    private static String message(IOException e) {
        return String.valueOf(e.getMessage());
    }

    void write(ObjectNode content) throws FileProblem {
        AtomicFile.writeOwn(file, content.toPrettyString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static ObjectNode empty() {
        return JSON.createObjectNode();
    }
}
