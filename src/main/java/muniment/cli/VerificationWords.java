package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import muniment.journal.Person;
import muniment.session.Verification;
import muniment.signing.Answer;
import muniment.signing.Attack;
import muniment.signing.PdfSignature;
import muniment.signing.TimeStamp;
import muniment.signing.Verdict;
import muniment.signing.Wording;
import muniment.signing.guard.Change;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** What was found out about a file, in words and as JSON. */
record VerificationWords(Terminal terminal) {
    List<String> lines(Verification verification) {
        return switch (verification) {
            case Verification.Report report -> report(report);
            case Verification.Document(var file, var contents, var checks) -> {
                var lines = new ArrayList<String>();
                lines.add(terminal.say("cli.verify.document-good", file.toString()));
                lines.addAll(contents(contents));
                lines.addAll(new CheckWords(terminal).lines(checks));
                yield lines;
            }
            case Verification.BrokenDocument(var file, var _, var contents, var checks) -> {
                var lines = new ArrayList<String>();
                lines.add(terminal.say("cli.verify.document-broken", file.toString()));
                lines.addAll(contents(contents));
                lines.addAll(new CheckWords(terminal).lines(checks));
                yield lines;
            }
        };
    }

    private List<String> report(Verification.Report report) {
        var lines = new ArrayList<String>();
        if (report.file().toString().toLowerCase(Locale.ROOT).endsWith(".muniment")) {
            lines.add(terminal.say("cli.verify.misnamed", report.file().toString()));
        }
        lines.add(terminal.say(headline(report), report.file().toString()));
        for (var answer : report.answers(terminal.text())) {
            var question = terminal.text().name("cli.verify.question", answer.question());
            lines.add(terminal.say("cli.verify.asked", answer.question().ordinal() + 1, question));
            answer.sentences().forEach(sentence -> lines.add(terminal.say("cli.verify.answer", sentence)));
        }
        lines.add(terminal.say("cli.verify.digest", report.digest().hex()));
        return lines;
    }

    private static String headline(Verification.Report report) {
        if (report.foreign()) {
            return "cli.verify.report-foreign";
        }
        return report.good() ? "cli.verify.report-good" : "cli.verify.report-bad";
    }

    private List<String> contents(Verification.@Nullable Contents contents) {
        return contents == null
                ? List.of()
                : List.of(
                        terminal.say(
                                "cli.verify.contents",
                                contents.scope().name(),
                                contents.scope().cluster(),
                                contents.entries(),
                                contents.authors().stream().map(Person::name).collect(Collectors.joining(", "))),
                        terminal.say(
                                "cli.verify.files",
                                contents.files().count(),
                                contents.files().bytes(),
                                contents.catalog().id(),
                                contents.catalog().version()));
    }

    ObjectNode json(Verification verification) {
        var json = Json.object().put("file", verification.file().toString()).put("good", verification.good());
        switch (verification) {
            case Verification.Report report -> report(report, json);
            case Verification.Document(var _, var contents, var checks) -> {
                contents(contents, json.put("kind", "assessment"));
                new CheckWords(terminal).json(checks, json);
            }
            case Verification.BrokenDocument(var _, var flaws, var contents, var checks) -> {
                json.put("kind", "assessment");
                json.set(
                        "flaws",
                        Json.texts(flaws.stream().map(terminal.text()::say).toList()));
                contents(contents, json);
                new CheckWords(terminal).json(checks, json);
            }
        }
        return json;
    }

    private void report(Verification.Report report, ObjectNode json) {
        json.put("kind", "report")
                .put("sha256", report.digest().hex())
                .put("verdict", report.verdict().code())
                .put("words", Wording.english().of(report.verdict()))
                .put("looksLike", Json.text(Attack.like(report.verdict()).map(Text::slug)))
                .put("identityProven", report.verdict() instanceof Verdict.Intact intact && intact.proven());
        json.set("answers", Json.array(report.answers(terminal.text()), VerificationWords::answer));
        json.set("timeStamps", Json.array(stamps(report.verdict()), VerificationWords::stamp));
        json.set("changes", Json.array(changes(report.verdict()), VerificationWords::change));
        json.set("signatures", Json.array(report.verdict().signatures(), VerificationWords::signature));
        json.set(
                "comparisons",
                Json.array(
                        report.comparisons(),
                        comparison -> Json.object()
                                .put("what", terminal.text().say(comparison.what()))
                                .put("outcome", Text.slug(comparison.outcome()))));
    }

    private static ObjectNode answer(Answer answer) {
        var json = Json.object().put("question", Text.slug(answer.question())).put("tone", Text.slug(answer.tone()));
        json.set("sentences", Json.texts(answer.sentences()));
        return json;
    }

    private static List<TimeStamp> stamps(Verdict verdict) {
        return verdict instanceof Verdict.Intact intact ? intact.stamps() : List.of();
    }

    private static ObjectNode stamp(TimeStamp stamp) {
        return Json.object()
                .put("of", Text.slug(stamp.subject()))
                .put("field", stamp.field())
                .put("time", stamp.time().toString())
                .put("authority", stamp.authority().subject().name())
                .put("fingerprint", stamp.authority().fingerprint())
                .put("standing", Text.slug(stamp.standing()));
    }

    private static List<Change> changes(Verdict verdict) {
        return verdict instanceof Verdict.ChangedAfter after ? after.changes() : List.of();
    }

    private static ObjectNode change(Change change) {
        return Json.object()
                .put("part", Text.slug(change.area()))
                .put("page", change.page())
                .put("kind", Text.slug(change.kind()))
                .put("words", Wording.english().of(change));
    }

    private static ObjectNode signature(PdfSignature signature) {
        var signer = signature.signer();
        var json = Json.object()
                .put("field", signature.field())
                .put("signer", signer == null ? null : signer.subject().name())
                .put("fingerprint", signer == null ? null : signer.fingerprint())
                .put("time", Json.text(signature.claims().time()))
                .put("reason", signature.claims().reason())
                .put("integrity", Text.slug(signature.integrity()))
                .put("standing", Text.slug(signature.standing()))
                .put("coversWholeFile", signature.coverage().wholeFile());
        json.set("roles", Json.texts(signature.claims().roles()));
        return json;
    }

    private static void contents(Verification.@Nullable Contents contents, ObjectNode json) {
        if (contents != null) {
            json.put("entries", contents.entries())
                    .put("latest", contents.latest().toString())
                    .put("evidenceFiles", contents.files().count())
                    .put("evidenceBytes", contents.files().bytes())
                    .put("catalogSha256", contents.catalog().digest().hex());
            json.set("heads", Json.texts(contents.heads()));
            json.set("authors", Json.texts(contents.authors()));
        }
    }
}
