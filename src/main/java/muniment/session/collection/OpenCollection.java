package muniment.session.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muniment.intake.Limits;
import muniment.intake.Opening;
import muniment.journal.store.Documents;
import muniment.session.FileProblem;
import muniment.session.Job;
import muniment.session.Progress;
import muniment.session.collection.Collected.NotTaken;
import muniment.text.Phrase;

/** Opens files, folders and archives that were handed over together. Nothing is left behind when it is cancelled. */
public record OpenCollection(List<Path> paths) implements Job<Collected> {
    public OpenCollection {
        paths = List.copyOf(paths);
    }

    /** @throws FileProblem if there is no place to unpack to */
    @Override
    public Collected run(Progress progress) throws FileProblem {
        var notTaken = new ArrayList<NotTaken>();
        var wanted = new ArrayList<Path>();
        for (var path : paths) {
            if (Documents.openHere(path)) {
                notTaken.add(new NotTaken(path.toString(), Phrase.of("session.file.open-here", path.toString(), "")));
            } else {
                wanted.add(path);
            }
        }
        try {
            return opened(wanted, notTaken, progress);
        } catch (IOException e) {
            throw FileProblem.writing(Path.of(System.getProperty("java.io.tmpdir", ".")), e);
        }
    }

    private static Collected opened(List<Path> wanted, List<NotTaken> notTaken, Progress progress) throws IOException {
        var scratch = Files.createTempDirectory("muniment-intake-");
        var done = false;
        try {
            var handed = Opening.of(
                    wanted,
                    scratch,
                    Limits.USUAL,
                    (name, _) -> progress.at(0, -1, Phrase.of("session.opening-file", name)));
            handed.refusals().forEach(refusal -> notTaken.add(new NotTaken(refusal.name(), refusal.why())));
            done = true;
            return new Collected(handed.exhibits(), notTaken, scratch);
        } finally {
            if (!done) {
                Collected.delete(scratch);
            }
        }
    }
}
