package muniment.session;

import java.io.ByteArrayOutputStream;
import java.util.List;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.ClassificationId;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Evidence;
import muniment.journal.JournalProblem;
import muniment.journal.Redaction;
import muniment.journal.Sample;
import muniment.journal.Times;
import muniment.redaction.Hiding;
import muniment.redaction.RedactionProblem;
import muniment.redaction.Redactor;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Records a redacted copy of an evidence file, which supports what its original supports and names it. The original
 * stays in the history; what was hidden is written down nowhere.
 *
 * @param level how confidential the copy is; null leaves it at what its original counts as
 */
public record RedactEvidence(
        Session session,
        EvidenceOnFile original,
        Source source,
        String because,
        @Nullable ClassificationId level) implements Job<RedactEvidence.Redacted> {
    /** Where the copy comes from. */
    public sealed interface Source {}

    /** Somebody made it with another program. */
    public record Prepared(Incoming incoming) implements Source {}

    /** It is made here by hiding places of the text. */
    public record Hidden(Hiding hiding) implements Source {}

    /**
     * A copy that was recorded, or why it was not.
     *
     * @param evidence the copy on file, null when it was refused
     * @param places how many places were hidden here; 0 for a prepared copy
     */
    public record Redacted(Decision decision, @Nullable EvidenceOnFile evidence, int places) {}

    private record Made(Content.File file, String title, Custody custody, Sample sample, Redaction.Way way) {}

    /**
     * @throws RedactionProblem if the original is no text that can be redacted here, or what is to be hidden is not
     *     there
     * @throws JournalProblem if bytes could not be read or kept
     * @throws FileProblem if the prepared copy could not be read
     */
    @Override
    public Redacted run(Progress progress) throws RedactionProblem, JournalProblem, FileProblem {
        if (!(original.evidence().content() instanceof Content.File file)) {
            throw new RedactionProblem(RedactionProblem.Kind.NOT_TEXT);
        }
        var made = switch (source) {
            case Prepared(var incoming) -> prepared(incoming, progress);
            case Hidden(var hiding) -> hidden(file, new Redactor(hiding), progress);
        };
        return submit(file, made);
    }

    private Made prepared(Incoming incoming, Progress progress) throws JournalProblem, FileProblem {
        var kept = KeepFile.keep(session, incoming, progress);
        var evidence = original.evidence();
        return new Made(kept, title(evidence.title()), evidence.custody(), evidence.sample(), new Redaction.Prepared());
    }

    private Made hidden(Content.File file, Redactor redactor, Progress progress)
            throws RedactionProblem, JournalProblem {
        if (file.size() > Redactor.LARGEST) {
            throw new RedactionProblem(RedactionProblem.Kind.TOO_LARGE, file.size(), Redactor.LARGEST);
        }
        var what = Phrase.of("session.redacting", file.name());
        var bytes = new ByteArrayOutputStream((int) file.size());
        session.files().copy(file.digest(), file.size(), bytes, done -> progress.at(done, file.size(), what));
        var copy = redactor.copy(bytes.toByteArray(), () -> progress.at(file.size(), file.size(), what));
        var kept = session.files().keep(new java.io.ByteArrayInputStream(copy.bytes()), _ -> {});
        var evidence = original.evidence();
        var custody = evidence.custody();
        return new Made(
                new Content.File(kept.digest(), name(redactor.words(file.name())), file.mediaType(), kept.size()),
                title(redactor.words(evidence.title())),
                new Custody(
                        redactor.words(custody.source()),
                        redactor.words(custody.obtained()),
                        redactor.words(custody.collectedBy()),
                        Custody.Form.DERIVED),
                new Sample(
                        redactor.words(evidence.sample().population()),
                        redactor.words(evidence.sample().selection())),
                copy.way());
    }

    /** {@code ring.txt} becomes {@code ring-redacted.txt}. */
    private static String name(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) + "-redacted" + name.substring(dot) : name + "-redacted";
    }

    private static String title(String title) {
        return title + " (redacted)";
    }

    private Redacted submit(Content.File from, Made made) throws JournalProblem {
        var times = original.evidence().times();
        var custody = made.custody();
        var evidence = new Evidence(
                made.title(),
                made.file(),
                new Times(times.captured(), times.coversFrom(), times.coversTo(), session.moment(), times.validUntil()),
                new Custody(custody.source(), custody.obtained(), custody.collectedBy(), Custody.Form.DERIVED),
                made.sample(),
                new Redaction(original.id(), from.digest(), because.strip(), made.way()));
        var decision = Answers.of(session.submit(new Command.RecordEvidence(evidence, original.obligations())));
        if (decision instanceof Decision.Refused) {
            return new Redacted(decision, null, 0);
        }
        var recorded = session.snapshot().assessment().evidence().reversed().stream()
                .filter(onFile -> onFile.evidence().equals(evidence))
                .findFirst()
                .orElseThrow();
        var places = made.way() instanceof Redaction.Hidden hidden ? hidden.places() : 0;
        return new Redacted(classified(decision, recorded), onFile(recorded), places);
    }

    private Decision classified(Decision recorded, EvidenceOnFile copy) throws JournalProblem {
        return level == null
                ? recorded
                : Answers.of(session.submit(List.of(new Command.ClassifyEvidence(copy.id(), level, because))));
    }

    private EvidenceOnFile onFile(EvidenceOnFile copy) {
        return session.snapshot().assessment().evidence(copy.id()).orElse(copy);
    }
}
