package muniment.session;

import java.nio.file.Path;
import muniment.journal.Content;
import muniment.journal.JournalProblem;
import muniment.signing.Existing;
import muniment.text.Phrase;

/**
 * Writes the bytes of an evidence file out again, whole and with the digest that it was recorded with, or not at all.
 */
public record ExtractEvidence(Session session, Content.File content, Path out, Existing existing) implements Job<Path> {
    /**
     * @return where it was written
     * @throws JournalProblem if the bytes are not what they were
     * @throws FileProblem if they could not be written
     */
    @Override
    public Path run(Progress progress) throws JournalProblem, FileProblem {
        var what = Phrase.of("session.extracting", content.name());
        progress.at(0, content.size(), what);
        AtomicFile.<JournalProblem>write(
                session,
                out,
                existing,
                stream -> session.files()
                        .copy(
                                content.digest(),
                                content.size(),
                                stream,
                                done -> progress.at(done, content.size(), what)));
        return out;
    }
}
