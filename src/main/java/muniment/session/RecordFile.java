package muniment.session;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Set;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.journal.Evidence;
import muniment.journal.JournalProblem;
import muniment.text.Phrase;

/**
 * Takes a file into the assessment as evidence of obligations. When it is cancelled or fails, the evidence does not
 * count; its bytes are cleared away when the document is closed.
 *
 * @param title what people call it; the file's name when it is blank
 */
public record RecordFile(
        Session session, Incoming incoming, String title, Provenance provenance, Set<StatementId> obligations)
        implements Job<Decision> {
    public RecordFile {
        obligations = Set.copyOf(obligations);
    }

    /**
     * @throws JournalProblem if the bytes could not be kept
     * @throws FileProblem if they could not be read
     */
    @Override
    public Decision run(Progress progress) throws JournalProblem, FileProblem {
        var what = Phrase.of("session.keeping", incoming.name());
        progress.at(0, incoming.size(), what);
        try (var bytes = new BufferedInputStream(incoming.opening().open(), MediaTypes.HEAD)) {
            bytes.mark(MediaTypes.HEAD);
            var mediaType = MediaTypes.of(incoming.name(), bytes.readNBytes(MediaTypes.HEAD));
            bytes.reset();
            var kept = session.files().keep(bytes, done -> progress.at(done, incoming.size(), what));
            progress.at(kept.size(), kept.size(), what);
            return submit(new Content.File(kept.digest(), incoming.name(), mediaType, kept.size()));
        } catch (IOException e) {
            throw FileProblem.reading(java.nio.file.Path.of(incoming.name()), e);
        }
    }

    private Decision submit(Content.File content) throws JournalProblem {
        var evidence = new Evidence(
                title.isBlank() ? incoming.name() : title,
                content,
                provenance.receivedAt(session.moment()),
                provenance.custody(),
                provenance.sample());
        return Answers.of(session.submit(new Command.RecordEvidence(evidence, obligations)));
    }
}
