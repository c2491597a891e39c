package muniment.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muniment.assessment.Command;
import muniment.assessment.Command.RecordEvidence;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.journal.Evidence;
import muniment.journal.Times;
import muniment.session.Incoming;
import muniment.session.Provenance;
import muniment.session.RecordFile;
import muniment.session.Session;

/** Evidence that one command brings, all of it with the same provenance and for the same obligations. */
record IncomingEvidence(Session session, Provenance how, String title, Set<StatementId> obligations) {
    IncomingEvidence {
        obligations = Set.copyOf(obligations);
    }

    /**
     * What taking these files in comes down to, before a byte of them was read: enough to decide whether they may be
     * recorded, as no decision depends on the bytes.
     */
    List<Command> foreseen(List<Incoming> files) {
        var commands = new ArrayList<Command>();
        for (var file : files) {
            var content = new Content.File(Sha256.of(""), file.name(), "application/octet-stream", file.size());
            commands.add(of(content, file.name()));
        }
        return commands;
    }

    /** What to submit for evidence that is no file. */
    RecordEvidence of(Content content, String untitled) {
        var times = new Times(how.captured(), how.coversFrom(), how.coversTo(), session.moment(), how.validUntil());
        var called = title.isBlank() ? untitled : title;
        return new RecordEvidence(new Evidence(called, content, times, how.custody(), how.sample()), obligations);
    }

    /** Takes the files in. */
    void record(List<Incoming> files, Terminal terminal) throws Exception {
        try (var stages = new Stages(terminal)) {
            for (var file : files) {
                Opened.require(new RecordFile(session, file, title, how, obligations).run(stages));
            }
        }
    }
}
