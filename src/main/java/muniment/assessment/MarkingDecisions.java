package muniment.assessment;

import java.util.List;
import muniment.assessment.Decision.Field;
import muniment.catalog.Classifications;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Entry;
import muniment.journal.Evidence;
import muniment.journal.Redaction;

/** Decides how confidential evidence is, and whether a redacted copy belongs to what it says is its original. */
record MarkingDecisions(Assessment assessment) {
    Decision classify(Command.ClassifyEvidence command) {
        var onFile = assessment.evidence(command.evidence());
        var levels = Classifications.usual();
        var marking = new Marking(command.level(), command.because().strip());
        return new Refusals()
                .unless(onFile.isPresent(), Field.EVIDENCE, "unknown-evidence")
                .unless(
                        levels.find(command.level()).isPresent(),
                        Field.CLASSIFICATION,
                        "unknown-classification",
                        command.level(),
                        levels.names())
                .needs(command.because(), Field.BECAUSE, "reason-missing")
                .orElse(() -> {
                    var holding = onFile.map(EvidenceOnFile::markings).orElse(List.of());
                    return Decisions.settled(holding, marking)
                            ? List.of()
                            : List.of(new Entry.EvidenceClassified(
                                    command.evidence(), marking.level(), marking.because(), Decisions.names(holding)));
                });
    }

    /** What speaks against a redacted copy. */
    void redaction(Refusals refusals, Evidence evidence) {
        evidence.redacted().ifPresent(redaction -> {
            refusals.needs(redaction.because(), Field.BECAUSE, "reason-missing")
                    .unless(evidence.custody().form() == Custody.Form.DERIVED, Field.EVIDENCE, "redaction-not-derived")
                    .unless(ofOriginal(redaction), Field.EVIDENCE, "redaction-without-original")
                    .unless(differs(evidence.content(), redaction), Field.CONTENT, "redaction-hides-nothing");
        });
    }

    private boolean ofOriginal(Redaction redaction) {
        return assessment
                .evidence(redaction.original())
                .filter(onFile -> onFile.evidence().content() instanceof Content.File file
                        && file.digest().equals(redaction.digest()))
                .isPresent();
    }

    private static boolean differs(Content content, Redaction redaction) {
        return content instanceof Content.File copy && !copy.digest().equals(redaction.digest());
    }
}
