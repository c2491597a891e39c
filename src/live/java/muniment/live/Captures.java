package muniment.live;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;

/** Captures what a person would capture: outputs of cqlsh and nodetool, each in a file. */
record Captures(Path folder, CqlSession session, LiveCassandra cassandra) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A statement with the prompt above its answer, as a terminal shows it. */
    void cqlsh(String file, String statement) throws IOException {
        var answer = CqlshGrid.of(
                session.execute(SimpleStatement.newInstance(statement).setTimeout(PATIENCE)));
        write(file, "auditor@cqlsh> " + statement + ";\n" + answer);
    }

    /** The statements that DESCRIBE answers, one after the other. */
    void describe(String file, String statement) throws IOException {
        var answer = session.execute(SimpleStatement.newInstance(statement).setTimeout(PATIENCE)).all().stream()
                .map(row -> row.getString("create_statement"))
                .collect(Collectors.joining("\n\n"));
        write(file, answer + "\n");
    }

    void nodetool(String file, String... arguments) throws IOException, InterruptedException {
        write(file, cassandra.nodetool(arguments));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
