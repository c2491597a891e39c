package muniment.desktop.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Tone;
import muniment.desktop.verify.VerifyModel.Group;
import muniment.desktop.verify.VerifyModel.Headline;
import muniment.desktop.verify.VerifyModel.Item;
import muniment.session.Verification;
import muniment.session.Verification.Outcome;
import muniment.signing.Answer;
import muniment.signing.Attack;
import muniment.signing.PdfSignature;
import muniment.signing.Question;
import muniment.signing.Standing;
import muniment.signing.Verdict;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * Says of a report whether it can be relied on, and answers the five questions in their order. A signer who is not
 * proven makes the answer one of caution: never plainly good, never bad.
 */
record ReportWords(Text text) {
    Headline headline(Verification.Report report) {
        var verdict = report.verdict();
        return verdict instanceof Verdict.Intact intact ? intact(report, intact) : bad(verdict);
    }

    private Headline intact(Verification.Report report, Verdict.Intact intact) {
        if (report.foreign()) {
            return headline(intact, "no-report", Feather.ALERT_TRIANGLE, Tone.CAUTION);
        }
        if (report.comparisons().stream().anyMatch(one -> one.outcome() == Outcome.DIFFERS)) {
            return headline(intact, "differs", Feather.X_OCTAGON, Tone.BAD);
        }
        if (intact.signatures().stream().anyMatch(one -> one.standing() == Standing.REVOKED)) {
            return headline(intact, "withdrawn", Feather.USER_X, Tone.BAD);
        }
        return intact.proven()
                ? headline(intact, "proven", Feather.CHECK_CIRCLE, Tone.GOOD)
                : headline(intact, "not-proven", Feather.USER, Tone.CAUTION);
    }

    private Headline bad(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact intact -> headline(intact, "not-proven", Feather.USER, Tone.CAUTION);
            case Verdict.NotSigned _ -> headline(verdict, "not-signed", Feather.FILE_MINUS, Tone.CAUTION);
            case Verdict.SignatureMissing missing ->
                missing.remains().isEmpty()
                        ? headline(verdict, "not-signed", Feather.FILE_MINUS, Tone.CAUTION)
                        : headline(verdict, "signature-removed", Feather.X_OCTAGON, Tone.BAD);
            case Verdict.ChangedInside _ -> headline(verdict, "changed-inside", Feather.X_OCTAGON, Tone.BAD);
            case Verdict.ChangedAfter _ -> headline(verdict, "changed-after", Feather.X_OCTAGON, Tone.BAD);
            case Verdict.TrailingBytes _ -> headline(verdict, "changed-after", Feather.X_OCTAGON, Tone.BAD);
            case Verdict.SignerMissing _ -> headline(verdict, "signer-missing", Feather.USER_X, Tone.CAUTION);
            case Verdict.Doubtful _ -> headline(verdict, "doubtful", Feather.ALERT_TRIANGLE, Tone.CAUTION);
            case Verdict.Unreadable _ -> headline(verdict, "unreadable", Feather.X_OCTAGON, Tone.BAD);
        };
    }

    private Headline headline(Verdict verdict, String name, Feather icon, Tone tone) {
        return new Headline(
                new Mark(icon, text.say("verify.verdict." + name), tone),
                Attack.like(verdict)
                        .map(attack -> text.say("verify.looks-like", text.name("verify.attack", attack)))
                        .orElse(""),
                text.say("verify.next." + name, signers(verdict)));
    }

    /** Those who can be asked, by the names in their certificates. */
    private String signers(Verdict verdict) {
        var names = verdict.signatures().stream()
                .map(PdfSignature::signer)
                .filter(Objects::nonNull)
                .map(signer -> signer.subject().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? text.say("verify.whoever") : names;
    }

    Group questions(Verification.Report report, Set<Path> locked) {
        return new Group(
                text.say("verify.questions"),
                report.answers(text).stream()
                        .map(answer -> item(answer, locked))
                        .toList());
    }

    private Item item(Answer answer, Set<Path> locked) {
        var question = answer.question();
        var sentences = new ArrayList<>(answer.sentences());
        if (question == Question.CONTENT) {
            locked.forEach(file -> sentences.add(text.say("verify.source-locked", name(file))));
        }
        return new Item(
                mark(answer),
                text.say("verify.asked", question.ordinal() + 1, text.name("verify.question", question)),
                List.copyOf(sentences));
    }

    private Mark mark(Answer answer) {
        var word = text.name("verify.reply." + Text.slug(answer.question()), answer.tone());
        return switch (answer.tone()) {
            case SILENT -> new Mark(Feather.MINUS_CIRCLE, word, Tone.NEUTRAL);
            case GOOD -> new Mark(Feather.CHECK_CIRCLE, word, Tone.GOOD);
            case CAUTION -> new Mark(Feather.ALERT_TRIANGLE, word, Tone.CAUTION);
            case BAD -> new Mark(Feather.X_OCTAGON, word, Tone.BAD);
        };
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
