package muniment.session.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import muniment.collect.CollectionPlan;
import muniment.collect.Shell;
import muniment.files.AtomicFile;
import muniment.files.AtomicFile.Readers;
import muniment.session.FileProblem;
import muniment.session.Job;
import muniment.session.Progress;
import muniment.text.Phrase;

/** Writes a plan as a script, whole or not at all, and never over a file that is there. */
public record WriteScript(CollectionPlan plan, Shell shell, Path out) implements Job<Path> {
    /** @throws FileProblem if it cannot be written */
    @Override
    public Path run(Progress progress) throws FileProblem {
        progress.at(0, 1, Phrase.of("session.script", out.toString()));
        try {
            AtomicFile.<RuntimeException>create(
                    out,
                    Readers.USUAL,
                    stream -> stream.write(plan.script(shell).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw FileProblem.writing(out, e);
        }
        return out;
    }
}
