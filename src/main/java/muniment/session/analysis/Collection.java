package muniment.session.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import muniment.analysis.reading.Exhibit;
import muniment.files.TemporaryFolder;
import muniment.intake.Limits;
import muniment.intake.Opening;
import muniment.journal.store.Documents;
import muniment.session.FileProblem;
import muniment.session.Progress;
import muniment.text.Phrase;

/**
 * Files, folders and archives that were handed over together, opened.
 *
 * <p>What was unpacked from archives stays readable until it is closed, and is then gone, as it is when the program
 * ends.
 */
public final class Collection implements AutoCloseable {
    private final TemporaryFolder scratch;
    private final List<Exhibit> exhibits;
    private final List<NotTaken> notTaken;

    /** A part that was not taken, and why, in words of {@code intake.properties}. */
    public record NotTaken(String name, Phrase why) {}

    private Collection(TemporaryFolder scratch, List<Exhibit> exhibits, List<NotTaken> notTaken) {
        this.scratch = scratch;
        this.exhibits = exhibits;
        this.notTaken = notTaken;
    }

    /**
     * Opens them within the usual limits.
     *
     * @throws FileProblem if there is no room for what archives hold
     */
    public static Collection open(List<Path> paths, Progress progress) throws FileProblem {
        TemporaryFolder scratch;
        try {
            scratch = TemporaryFolder.create();
        } catch (IOException e) {
            throw FileProblem.writing(Path.of(System.getProperty("java.io.tmpdir", ".")), e);
        }
        try {
            var notTaken = openHere(paths);
            var handed = Opening.of(
                    paths.stream().filter(path -> !Documents.openHere(path)).toList(),
                    scratch.path(),
                    Limits.USUAL,
                    (name, bytes) -> progress.at(0, -1, Phrase.of("session.taking", name)));
            return new Collection(
                    scratch,
                    handed.exhibits(),
                    Stream.concat(
                                    notTaken,
                                    handed.refusals().stream()
                                            .map(refusal -> new NotTaken(refusal.name(), refusal.why())))
                            .toList());
        } catch (RuntimeException | Error stopped) {
            scratch.close();
            throw stopped;
        }
    }

    /** Reading an assessment that is open in this program would let go of the locks on it. */
    private static Stream<NotTaken> openHere(List<Path> paths) {
        return paths.stream()
                .filter(Documents::openHere)
                .map(path -> new NotTaken(path.toString(), Phrase.of("session.file.open-here", path.toString(), "")));
    }

    /** Everything that was taken. */
    public List<Exhibit> exhibits() {
        return exhibits;
    }

    /** Everything that was not. */
    public List<NotTaken> notTaken() {
        return notTaken;
    }

    @Override
    public void close() {
        scratch.close();
    }
}
