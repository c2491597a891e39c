package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import muniment.assessment.Confidentiality;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.journal.Redaction;
import muniment.text.Text;

/** Evidence in words and as JSON, and found by the beginning of its name. */
record Evidences(Terminal terminal, Confidentiality confidentiality) {
    static Evidences of(Terminal terminal, Opened opened) {
        return new Evidences(terminal, Confidentiality.of(opened.snapshot().assessment()));
    }

    /** The evidence whose entry, or whose bytes' SHA-256, begins so. */
    static EvidenceOnFile find(Opened opened, String beginning) throws UsageProblem {
        var found = opened.snapshot().assessment().evidence().stream()
                .filter(onFile -> onFile.id().toString().startsWith(beginning) || digestBegins(onFile, beginning))
                .toList();
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 -> throw new UsageProblem("cli.evidence.unknown", beginning);
            default -> throw new UsageProblem("cli.evidence.ambiguous", beginning, found.size());
        };
    }

    private static boolean digestBegins(EvidenceOnFile onFile, String beginning) {
        return onFile.evidence().content() instanceof Content.File content
                && content.digest().hex().startsWith(beginning);
    }

    List<String> lines(EvidenceOnFile onFile) {
        var evidence = onFile.evidence();
        var obligations =
                onFile.obligations().stream().sorted().map(StatementId::value).collect(Collectors.joining(", "));
        var first = terminal.say(
                onFile.stands() ? "cli.evidence.line" : "cli.evidence.line-withdrawn",
                onFile.id().digest().brief(),
                evidence.title(),
                kind(evidence.content()));
        var lines = new ArrayList<>(List.of(
                first,
                terminal.say(
                        "cli.evidence.line-more",
                        evidence.times().capturedOrReceived().toString(),
                        obligations),
                marked(onFile)));
        evidence.redacted()
                .map(redaction -> terminal.say(
                        "cli.evidence.line-redacted",
                        redaction.original().digest().brief(),
                        redaction.because()))
                .ifPresent(lines::add);
        return lines;
    }

    private String marked(EvidenceOnFile onFile) {
        var marked = confidentiality.of(onFile);
        return terminal.say(
                "cli.evidence.marked." + Text.slug(marked.basis()),
                marked.level().title());
    }

    private String kind(Content content) {
        return switch (content) {
            case Content.File(var digest, var _, var mediaType, var size) ->
                terminal.say("cli.evidence.file", mediaType, size, digest.brief());
            case Content.Note _ -> terminal.say("cli.evidence.note");
            case Content.Link(var address) -> terminal.say("cli.evidence.link", address);
            case Content.Interview(var with, var _) -> terminal.say("cli.evidence.interview", with);
            case Content.Observation(var what, var _) -> terminal.say("cli.evidence.observation", what);
        };
    }

    ObjectNode json(EvidenceOnFile onFile) {
        var evidence = onFile.evidence();
        var times = evidence.times();
        var json = Json.object()
                .put("id", onFile.id().toString())
                .put("title", evidence.title())
                .put("kind", evidence.content().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
        content(evidence.content(), json);
        json.put("captured", Json.text(times.captured()))
                .put("coversFrom", Json.text(times.coversFrom()))
                .put("coversTo", Json.text(times.coversTo()))
                .put("received", times.received().toString())
                .put("validUntil", Json.text(times.validUntil()))
                .put("source", evidence.custody().source())
                .put("obtained", evidence.custody().obtained())
                .put("collectedBy", evidence.custody().collectedBy())
                .put("form", Text.slug(evidence.custody().form()))
                .put("population", evidence.sample().population())
                .put("selection", evidence.sample().selection())
                .put("recordedBy", onFile.by().person().toString())
                .put("withdrawn", Json.text(onFile.withdrawn().map(stated -> stated.value())));
        var marked = confidentiality.of(onFile);
        json.put("classification", marked.level().id().value())
                .put("classificationBasis", Text.slug(marked.basis()))
                .put("redactionOf", Json.text(evidence.redacted().map(Redaction::original)))
                .put(
                        "originalSha256",
                        Json.text(evidence.redacted()
                                .map(redaction -> redaction.digest().hex())));
        json.set(
                "obligations", Json.texts(onFile.obligations().stream().sorted().toList()));
        return json;
    }

    private static void content(Content content, ObjectNode json) {
        switch (content) {
            case Content.File(var digest, var name, var mediaType, var size) ->
                json.put("file", name)
                        .put("sha256", digest.hex())
                        .put("mediaType", mediaType)
                        .put("size", size);
            case Content.Note(var text) -> json.put("text", text);
            case Content.Link(var address) -> json.put("address", address);
            case Content.Interview(var with, var summary) ->
                json.put("with", with).put("summary", summary);
            case Content.Observation(var what, var seen) ->
                json.put("what", what).put("seen", seen);
        }
    }
}
