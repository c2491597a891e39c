package muniment.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import muniment.collect.CollectionPlan;
import muniment.collect.Shell;
import muniment.signing.Existing;
import muniment.text.Phrase;

/** Writes the script that collects what a plan names, whole or not at all. */
public record SaveScript(Session session, CollectionPlan plan, Shell shell, Path out) implements Job<Path> {
    /**
     * @return where it was written
     * @throws FileProblem if it could not be written
     */
    @Override
    public Path run(Progress progress) throws FileProblem {
        progress.at(0, -1, Phrase.of("session.extracting", String.valueOf(out.getFileName())));
        var script = plan.script(shell);
        AtomicFile.<RuntimeException>write(
                session, out, Existing.REPLACE, stream -> stream.write(script.getBytes(StandardCharsets.UTF_8)));
        return out;
    }
}
