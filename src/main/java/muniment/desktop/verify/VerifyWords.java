package muniment.desktop.verify;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Tone;
import muniment.desktop.verify.VerifyModel.Card;
import muniment.desktop.verify.VerifyModel.Fact;
import muniment.desktop.verify.VerifyModel.Result;
import muniment.journal.Person;
import muniment.session.Verification;
import muniment.session.Verification.Comparison;
import muniment.session.Verification.Contents;
import muniment.session.Verification.Outcome;
import muniment.signing.Verdict;
import muniment.signing.Wording;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Puts what was found out about a file into words. */
record VerifyWords(Text text) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    Result result(Verification found) {
        return switch (found) {
            case Verification.Report report -> report(report);
            case Verification.Document(var file, var contents, var _) ->
                result(
                        file,
                        mark("intact", Feather.CHECK_CIRCLE, Tone.GOOD),
                        List.of(),
                        text.say("verify.document.intact"),
                        List.of(),
                        contents(contents));
            case Verification.BrokenDocument(var file, var flaws, var contents, var _) ->
                result(
                        file,
                        mark("not-intact", Feather.X_OCTAGON, Tone.BAD),
                        List.of(),
                        text.say("verify.document.broken"),
                        flaws.stream().map(text::say).toList(),
                        contents == null ? List.of() : contents(contents));
        };
    }

    private Mark mark(Verification.Report report) {
        if (report.foreign()) {
            return mark("no-report", Feather.ALERT_TRIANGLE, Tone.CAUTION);
        }
        var differs = report.comparisons().stream().anyMatch(comparison -> comparison.outcome() == Outcome.DIFFERS);
        return differs ? mark("data-differs", Feather.X_OCTAGON, Tone.BAD) : mark(report.verdict());
    }

    private Result report(Verification.Report report) {
        var wording = Wording.english();
        var verdict = report.verdict();
        var cards = new ArrayList<Card>();
        verdict.signatures().forEach(signature -> cards.add(SignerCards.card(text, wording, signature)));
        cards.add(new Card(
                text.say("verify.card.file"),
                List.of(),
                report.comparisons().stream().map(this::comparison).toList(),
                List.of(fact("digest", report.digest().hex()))));
        return result(
                report.file(), mark(report), further(verdict), wording.of(verdict), findings(verdict, wording), cards);
    }

    /** What stands behind the verdict beside the signatures, which have cards of their own. */
    private static List<String> findings(Verdict verdict, Wording wording) {
        var told = verdict.signatures().stream()
                .flatMap(signature -> wording.of(signature).stream())
                .collect(Collectors.toSet());
        return wording.details(verdict).stream()
                .filter(line -> !told.contains(line))
                .toList();
    }

    private Mark mark(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact _ -> mark("intact", Feather.CHECK_CIRCLE, Tone.GOOD);
            case Verdict.NotSigned _ -> mark("not-signed", Feather.FILE_MINUS, Tone.CAUTION);
            case Verdict.SignatureMissing missing ->
                missing.remains().isEmpty()
                        ? mark("not-signed", Feather.FILE_MINUS, Tone.CAUTION)
                        : mark("signature-removed", Feather.X_OCTAGON, Tone.BAD);
            case Verdict.ChangedInside _ -> mark("not-intact", Feather.X_OCTAGON, Tone.BAD);
            case Verdict.ChangedAfter _ -> mark("changed-after", Feather.X_OCTAGON, Tone.BAD);
            case Verdict.TrailingBytes _ -> mark("changed-after", Feather.X_OCTAGON, Tone.BAD);
            case Verdict.SignerMissing _ -> mark("signer-missing", Feather.USER_X, Tone.CAUTION);
            case Verdict.Doubtful _ -> mark("doubtful", Feather.ALERT_TRIANGLE, Tone.CAUTION);
            case Verdict.Unreadable _ -> mark("unreadable", Feather.X_OCTAGON, Tone.BAD);
        };
    }

    private List<Mark> further(Verdict verdict) {
        return verdict instanceof Verdict.Intact intact
                ? List.of(
                        intact.proven()
                                ? mark("proven", Feather.USER_CHECK, Tone.GOOD)
                                : mark("not-proven", Feather.USER, Tone.CAUTION))
                : List.of();
    }

    private Mark mark(String name, Feather icon, Tone tone) {
        return new Mark(icon, text.say("verify.verdict." + name), tone);
    }

    private String comparison(Comparison comparison) {
        return text.say("verify.comparison." + Text.slug(comparison.outcome()), comparison.what());
    }

    private List<Card> contents(Contents contents) {
        return List.of(
                new Card(
                        text.say(
                                "verify.card.assessment",
                                contents.scope().name(),
                                contents.scope().cluster()),
                        List.of(),
                        List.of(
                                text.say("verify.entries", contents.entries(), time(contents.latest())),
                                text.say(
                                        "verify.files",
                                        contents.files().count(),
                                        contents.files().bytes()),
                                text.say(
                                        "verify.authors",
                                        contents.authors().stream()
                                                .map(Person::toString)
                                                .collect(Collectors.joining(", ")))),
                        contents.heads().stream()
                                .map(head -> fact("head", head.toString()))
                                .toList()),
                new Card(
                        text.say(
                                "verify.card.catalog",
                                contents.catalog().title(),
                                contents.catalog().version()),
                        List.of(),
                        List.of(),
                        List.of(fact(
                                "catalog-digest", contents.catalog().digest().hex()))));
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private Fact fact(String name, String value) {
        return new Fact(text.say("verify.fact." + name), value);
    }

    private Result result(
            Path file, Mark verdict, List<Mark> further, String words, List<String> findings, List<Card> cards) {
        var lines = Stream.of(
                        Stream.of(file.toString(), verdict.word()),
                        further.stream().map(Mark::word),
                        Stream.of(words),
                        findings.stream(),
                        cards.stream().flatMap(VerifyWords::lines))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
        return new Result(file.toString(), verdict, further, words, findings, cards, lines);
    }

    private static Stream<String> lines(Card card) {
        return Stream.of(
                        Stream.of("", card.head()),
                        card.marks().stream().map(Mark::word),
                        card.lines().stream(),
                        card.facts().stream().map(fact -> fact.name() + ": " + fact.value()))
                .flatMap(each -> each);
    }
}
