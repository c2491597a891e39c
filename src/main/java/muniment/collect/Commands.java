package muniment.collect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import muniment.catalog.ArtefactId;

/** The commands that Muniment knows, from {@code assets/collect/commands.json}. */
public final class Commands {
    private Commands() {}

    /** All of them, in the order in which a script runs them. */
    public static List<Command> all() {
        var resource = "/collect/commands.json";
        try (var stream = Commands.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            var commands = new ArrayList<Command>();
            new ObjectMapper().readTree(stream).forEach(command -> commands.add(read(command)));
            return List.copyOf(commands);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that collect this artefact. */
    public static List<Command> of(ArtefactId artefact) {
        return all().stream()
                .filter(command -> command.artefact().equals(artefact))
                .toList();
    }

    private static Command read(JsonNode command) {
        return new Command(
                new ArtefactId(command.path("artefact").asText()),
                command.path("file").asText(),
                command.path("each").asText(),
                command.path("needs").asText(),
                StreamSupport.stream(command.path("run").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }
}
