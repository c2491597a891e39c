package muniment.desktop.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import muniment.assessment.Assessment;
import muniment.assessment.Confidentiality;
import muniment.assessment.EvidenceOnFile;
import muniment.assessment.Marking;
import muniment.assessment.Stated;
import muniment.catalog.Classifications;
import muniment.catalog.Obligation;
import muniment.catalog.Statement;
import muniment.desktop.kit.Fact;
import muniment.desktop.kit.FileSize;
import muniment.desktop.kit.Marks;
import muniment.desktop.obligation.EvidenceModel.Item;
import muniment.desktop.obligation.EvidenceModel.Offers;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Evidence;
import muniment.journal.Times;
import muniment.readiness.FreshnessOf;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** Puts the evidence of an obligation into items: what stands first, in the order of its recording. */
record EvidenceItems(Text text, Moments moments) {
    List<Item> of(Snapshot snapshot, Obligation obligation) {
        return snapshot.assessment().answer(obligation.id()).evidence().stream()
                .sorted(Comparator.comparing(onFile -> !onFile.stands()))
                .map(onFile -> item(snapshot, obligation, onFile))
                .toList();
    }

    private Item item(Snapshot snapshot, Obligation obligation, EvidenceOnFile onFile) {
        var evidence = onFile.evidence();
        var content = evidence.content();
        return new Item(
                onFile.id().toString(),
                evidence.title(),
                marks(snapshot, obligation, onFile),
                says(content),
                facts(snapshot, obligation, onFile),
                new Offers(
                        onFile.withdrawn()
                                .map(stated -> text.say(
                                        "obligation.evidence-withdrawn",
                                        stated.by().person().name(),
                                        moments.write(stated.at()),
                                        stated.value()))
                                .orElse(""),
                        content instanceof Content.File,
                        content instanceof Content.Link(var address) ? address : ""));
    }

    private EvidenceModel.Marked marks(Snapshot snapshot, Obligation obligation, EvidenceOnFile onFile) {
        var marks = new Marks(text);
        var evidence = onFile.evidence();
        var day = snapshot.readiness().day();
        return new EvidenceModel.Marked(
                EvidenceKind.of(evidence.content()).mark(text),
                marks.of(FreshnessOf.times(evidence.times(), obligation.freshness(), day)),
                marks.of(Confidentiality.of(snapshot.assessment()).of(onFile)));
    }

    private String says(Content content) {
        return switch (content) {
            case Content.File _ -> "";
            case Content.Note(var note) -> note;
            case Content.Link(var address) -> address;
            case Content.Interview(var with, var summary) -> text.say("obligation.evidence-interview", with, summary);
            case Content.Observation(var what, var seen) -> text.say("obligation.evidence-observation", what, seen);
        };
    }

    private List<Fact> facts(Snapshot snapshot, Obligation obligation, EvidenceOnFile onFile) {
        var evidence = onFile.evidence();
        var facts = new ArrayList<Fact>();
        times(facts, evidence.times());
        custody(facts, evidence.custody());
        add(facts, "population", evidence.sample().population());
        add(facts, "selection", evidence.sample().selection());
        if (evidence.content() instanceof Content.File file) {
            add(
                    facts,
                    "file",
                    text.say(
                            "obligation.evidence-file",
                            file.name(),
                            new FileSize(text).of(file.size()),
                            file.mediaType()));
            add(facts, "hash", file.digest().hex());
        }
        redaction(facts, snapshot.assessment(), evidence);
        for (var marking : onFile.markings()) {
            add(facts, "marked", marked(marking));
        }
        add(
                facts,
                "also",
                onFile.obligations().stream()
                        .filter(id -> !id.equals(obligation.id()))
                        .flatMap(id -> snapshot.catalog().statement(id).map(Statement::title).stream())
                        .sorted()
                        .collect(Collectors.joining("; ")));
        add(
                facts,
                "recorded",
                text.say("obligation.evidence-recorded", onFile.by().person().name(), moments.write(onFile.at())));
        return facts;
    }

    private void redaction(List<Fact> facts, Assessment assessment, Evidence evidence) {
        evidence.redacted().ifPresent(redaction -> {
            var original = assessment
                    .evidence(redaction.original())
                    .map(onFile -> onFile.evidence().title())
                    .orElseGet(() -> redaction.digest().brief());
            add(facts, "redacts", text.say("obligation.evidence-redacts", original, redaction.because()));
        });
    }

    private String marked(Stated<Marking> stated) {
        var level = Classifications.usual().meant(stated.value().level());
        return text.say(
                "obligation.evidence-marked",
                level.title(),
                stated.value().because(),
                stated.by().person().name(),
                moments.write(stated.at()));
    }

    private void times(List<Fact> facts, Times times) {
        var captured = times.captured();
        add(facts, "captured", captured == null ? "" : moments.write(captured));
        add(facts, "covers", covers(times.coversFrom(), times.coversTo()));
        add(facts, "received", moments.write(times.received()));
        add(facts, "valid", times.expiry().map(LocalDate::toString).orElse(""));
    }

    private String covers(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        return text.say(
                "obligation.evidence-covers", from == null ? "…" : from.toString(), to == null ? "…" : to.toString());
    }

    private void custody(List<Fact> facts, Custody custody) {
        add(facts, "source", custody.source());
        add(facts, "obtained", custody.obtained());
        add(facts, "collected", custody.collectedBy());
        add(facts, "form", text.name("obligation.form", custody.form()));
    }

    private void add(List<Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(text.say("obligation.fact." + name), value));
        }
    }
}
