package muniment.assessment;

import java.util.List;
import java.util.Set;
import muniment.assessment.Decision.Field;
import muniment.journal.Entry;
import muniment.journal.EntryId;

/** Decides what is noted of reports that left the room. */
record ReportDecisions(Assessment assessment) {
    Decision note(Command.NoteReport report) {
        return named(report.file(), report.signer(), report.heads())
                .orElse(() -> List.of(new Entry.ReportIssued(
                        report.digest(), report.file(), report.signer(), report.signedAs(), report.heads())));
    }

    Decision note(Command.NoteSignature signature) {
        var heads = assessment.heads();
        return named(signature.file(), signature.signer(), heads)
                .orElse(() -> List.of(new Entry.ReportSigned(
                        signature.before(),
                        signature.digest(),
                        signature.file(),
                        signature.signer(),
                        signature.signedAs(),
                        heads)));
    }

    private Refusals named(String file, String signer, Set<EntryId> heads) {
        var refusals = new Refusals().fits(file, Field.COMMAND).fits(signer, Field.COMMAND);
        for (var name : List.of(file, signer)) {
            refusals.unless(
                    name.length() <= Entry.OfReport.LONGEST_NAME,
                    Field.COMMAND,
                    "text-too-long",
                    name.length(),
                    Entry.OfReport.LONGEST_NAME);
        }
        for (var head : heads) {
            refusals.unless(
                    assessment.recorded(head).isPresent(),
                    Field.COMMAND,
                    "unknown-entry",
                    head.digest().brief());
        }
        return refusals;
    }
}
