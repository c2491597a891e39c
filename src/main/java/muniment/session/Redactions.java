package muniment.session;

import java.util.stream.Stream;
import muniment.assessment.Assessment;
import muniment.journal.Content;
import muniment.journal.Entry;
import muniment.journal.Examined;
import muniment.journal.Recorded;
import muniment.journal.Redaction;
import muniment.text.Phrase;

/**
 * Checks that every redacted copy of a history names evidence that is there, by the digest that it was recorded with.
 */
final class Redactions {
    private Redactions() {}

    /** What was found of the evidence, with what is wrong with its redacted copies. */
    static Examined examined(Examined evidence, Assessment assessment) {
        var flaws = flaws(assessment).toList();
        return flaws.isEmpty()
                ? evidence
                : new Examined(
                        evidence.part(),
                        Examined.Outcome.UNSOUND,
                        evidence.count(),
                        Stream.concat(evidence.flaws().stream(), flaws.stream()).toList());
    }

    private static Stream<Phrase> flaws(Assessment assessment) {
        return assessment.history().stream().flatMap(recorded -> flaw(assessment, recorded));
    }

    private static Stream<Phrase> flaw(Assessment assessment, Recorded recorded) {
        if (!(recorded.entry() instanceof Entry.EvidenceRecorded(var evidence, var _))) {
            return Stream.empty();
        }
        return evidence
                .redacted()
                .filter(redaction -> !ofOriginal(assessment, redaction))
                .map(redaction -> Phrase.of(
                        "session.redaction.original-missing",
                        evidence.title(),
                        recorded.id().digest().brief(),
                        redaction.original().digest().brief()))
                .stream();
    }

    private static boolean ofOriginal(Assessment assessment, Redaction redaction) {
        return assessment
                .recorded(redaction.original())
                .filter(named -> named.entry() instanceof Entry.EvidenceRecorded(var original, var _)
                        && original.content() instanceof Content.File file
                        && file.digest().equals(redaction.digest()))
                .isPresent();
    }
}
