package muniment.session;

import java.util.Set;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.journal.Evidence;
import muniment.journal.JournalProblem;

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
        return submit(KeepFile.keep(session, incoming, progress));
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
