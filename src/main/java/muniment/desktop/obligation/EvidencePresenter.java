package muniment.desktop.obligation;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.assessment.Decisions;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.Obligation;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.desktop.kit.Refusals;
import muniment.desktop.kit.Rows;
import muniment.desktop.obligation.EvidenceDraft.Arrival;
import muniment.desktop.obligation.EvidenceDraft.Further;
import muniment.desktop.outside.Choosers;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Surroundings;
import muniment.journal.Content;
import muniment.journal.EntryId;
import muniment.session.ExtractEvidence;
import muniment.session.Incoming;
import muniment.session.RecordFile;
import muniment.session.Snapshot;
import muniment.signing.Existing;
import muniment.text.Phrase;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Brings evidence in, links it, withdraws it and copies it out.
 *
 * <p>Guarantees that bytes are read and written away from the screen's thread, and that a draft which was left is there
 * again when the same kind of evidence is added to the same obligation.
 */
final class EvidencePresenter {
    private static final Choosers.Wanted ANY_FILE =
            new Choosers.Wanted("obligation.choose-evidence", Choosers.FileKind.ANY);
    private static final Choosers.Wanted COPY = new Choosers.Wanted("obligation.choose-copy", Choosers.FileKind.ANY);

    private final EvidenceModel model;
    private final OpenDocument document;
    private final Surroundings around;
    private final EvidenceSheets sheets;
    private final Moments moments;
    private final Text text;
    private final Map<EvidenceKind, EvidenceDraft> left = new EnumMap<>(EvidenceKind.class);
    private @Nullable Obligation current;

    EvidencePresenter(
            EvidenceModel model, OpenDocument document, Surroundings around, EvidenceSheets sheets, Moments moments) {
        this.model = model;
        this.document = document;
        this.around = around;
        this.sheets = sheets;
        this.moments = moments;
        this.text = around.text();
    }

    void show(Obligation obligation, Snapshot snapshot) {
        if (current == null || !current.id().equals(obligation.id())) {
            left.clear();
        }
        current = obligation;
        var answer = snapshot.assessment().answer(obligation.id());
        var items = new EvidenceItems(text, moments).of(snapshot, obligation);
        Rows.update(model.items(), items, EvidenceModel.Item::id);
        var standing = answer.standingEvidence().size();
        var withdrawn = answer.evidence().size() - standing;
        model.summary()
                .set(
                        withdrawn == 0
                                ? text.say("obligation.evidence-count", standing)
                                : text.say("obligation.evidence-count-withdrawn", standing, withdrawn));
    }

    void choose() {
        files(around.outside().choosers().openMany(ANY_FILE));
    }

    /** Takes files that were chosen, dropped or pasted. */
    void files(List<Path> files) {
        arrive(files.stream()
                .map(file -> new Arrival(String.valueOf(file.getFileName()), () -> Incoming.of(file)))
                .toList());
    }

    private void arrive(List<Arrival> arrivals) {
        if (!arrivals.isEmpty()) {
            draft(EvidenceKind.FILE, arrivals).ifPresent(draft -> {
                if (arrivals.size() == 1) {
                    draft.title().set(arrivals.getFirst().name());
                }
                ask(draft);
            });
        }
    }

    /** Takes what is on the clipboard: files, a picture, an address or words. */
    void paste() {
        var board = around.outside().pasteboard();
        if (!board.files().isEmpty()) {
            files(board.files());
            return;
        }
        var picture = board.picture();
        if (picture.isPresent()) {
            var now = moments.write(document.session().moment()).replace(':', '-');
            var name = text.say("obligation.pasted-name", now) + ".png";
            arrive(List.of(new Arrival(name, () -> Incoming.of(name, picture.get()))));
            return;
        }
        var words = board.text().orElse("").strip();
        write(words.matches("https?://\\S+") ? EvidenceKind.LINK : EvidenceKind.NOTE, words);
    }

    /** Asks for evidence of a kind that is written down. */
    void write(EvidenceKind kind, String words) {
        if (kind == EvidenceKind.FILE) {
            choose();
            return;
        }
        Optional.ofNullable(left.get(kind))
                .filter(_ -> words.isEmpty())
                .or(() -> draft(kind, List.of()))
                .ifPresent(draft -> {
                    if (!words.isEmpty()) {
                        draft.content().set(words);
                    }
                    left.put(kind, draft);
                    ask(draft);
                });
    }

    private Optional<EvidenceDraft> draft(EvidenceKind kind, List<Arrival> arrivals) {
        return Optional.ofNullable(current).map(obligation -> {
            var catalog = document.snapshot().catalog();
            var draft = new EvidenceDraft(
                    kind,
                    arrivals,
                    new CatalogPage(new muniment.desktop.kit.Marks(text))
                            .of(catalog, obligation)
                            .artefacts(),
                    others(obligation.id()));
            draft.collectedBy().set(document.snapshot().author().person().name());
            if (kind != EvidenceKind.FILE) {
                draft.captured().set(moments.write(document.session().moment()));
            }
            return draft;
        });
    }

    private List<Further> others(StatementId but) {
        return document.snapshot().catalog().obligations().stream()
                .filter(other -> !other.id().equals(but))
                .map(other -> new Further(other.id().value(), other.title()))
                .toList();
    }

    private void ask(EvidenceDraft draft) {
        var obligation = current;
        if (obligation != null) {
            sheets.record(draft, close -> record(draft, obligation.id(), close));
        }
    }

    private void record(EvidenceDraft draft, StatementId first, Runnable close) {
        var reading = new DraftReading(draft, moments);
        if (!reading.capturedFits()) {
            draft.refusals()
                    .show(
                            "times",
                            text.say(
                                    "obligation.captured-unreadable",
                                    draft.captured().get()));
        } else if (draft.kind() == EvidenceKind.FILE) {
            keep(draft, reading, first, close);
        } else {
            var received = document.session().moment();
            var evidence = reading.evidence(reading.written(), received);
            document.submit(new Command.RecordEvidence(evidence, reading.obligations(first)), decision -> {
                if (draft.refusals().show(decision, text)) {
                    left.remove(draft.kind());
                    close.run();
                }
            });
        }
    }

    /** Checks what was typed before the bytes move, so that nobody waits for a refusal. */
    private void keep(EvidenceDraft draft, DraftReading reading, StatementId first, Runnable close) {
        var named = draft.arrivals().size() == 1 ? draft.title().get() : "-";
        var standIn = new Content.File(Sha256.of(""), named, "application/octet-stream", 0);
        var typed = reading.evidence(standIn, document.session().moment());
        var evidence = draft.arrivals().size() == 1
                ? typed
                : new muniment.journal.Evidence("-", typed.content(), typed.times(), typed.custody(), typed.sample());
        if (draft.refusals().show(decide(new Command.RecordEvidence(evidence, reading.obligations(first))), text)) {
            close.run();
            draft.arrivals().forEach(arrival -> start(draft, reading, first, arrival));
        }
    }

    private void start(EvidenceDraft draft, DraftReading reading, StatementId first, Arrival arrival) {
        var title = draft.arrivals().size() == 1 ? draft.title().get() : "";
        var provenance = reading.provenance();
        var obligations = reading.obligations(first);
        around.errands()
                .startWriting(
                        Phrase.of("session.keeping", arrival.name()),
                        progress -> new RecordFile(
                                        document.session(), arrival.opening().open(), title, provenance, obligations)
                                .run(progress),
                        decision -> refusedLate(decision, draft, first));
    }

    /** What was allowed when it was typed and is not any more is asked again, with everything that was typed. */
    private void refusedLate(Decision decision, EvidenceDraft draft, StatementId first) {
        if (decision instanceof Decision.Refused) {
            draft.refusals().show(decision, text);
            sheets.record(draft, close -> record(draft, first, close));
        }
    }

    private Decision decide(Command command) {
        var snapshot = document.snapshot();
        return new Decisions(
                        snapshot.catalog(),
                        snapshot.assessment(),
                        snapshot.author(),
                        snapshot.readiness().day())
                .decide(command);
    }

    void withdraw(String id) {
        onFile(id).ifPresent(onFile -> {
            var against = new Refusals();
            sheets.withdraw(
                    onFile.evidence().title(),
                    against,
                    (because, close) -> settle(new Command.WithdrawEvidence(onFile.id(), because), against, close));
        });
    }

    void link(String id) {
        onFile(id).ifPresent(onFile -> {
            var against = new Refusals();
            var others = document.snapshot().catalog().obligations().stream()
                    .filter(other -> !onFile.obligations().contains(other.id()))
                    .map(other -> new Further(other.id().value(), other.title()))
                    .toList();
            sheets.link(onFile.evidence().title(), others, against, (chosen, close) -> {
                var ids = chosen.stream().map(StatementId::new).collect(Collectors.toSet());
                settle(new Command.LinkEvidence(onFile.id(), ids), against, close);
            });
        });
    }

    private void settle(Command command, Refusals against, Runnable close) {
        document.submit(command, decision -> {
            if (against.show(decision, text)) {
                close.run();
            }
        });
    }

    void copy(String id) {
        file(id).ifPresent(content -> around.outside()
                .choosers()
                .save(COPY, content.name())
                .ifPresent(out -> around.errands()
                        .startWriting(
                                Phrase.of("session.extracting", content.name()),
                                new ExtractEvidence(document.session(), content, out, Existing.REPLACE),
                                _ -> {})));
    }

    void view(String id) {
        file(id).ifPresent(content ->
                around.navigator().go(new Place.Artefact(content.digest(), muniment.observation.Place.WHOLE)));
    }

    private Optional<Content.File> file(String id) {
        return onFile(id)
                .flatMap(onFile -> Stream.of(onFile.evidence().content())
                        .filter(Content.File.class::isInstance)
                        .map(Content.File.class::cast)
                        .findFirst());
    }

    private Optional<EvidenceOnFile> onFile(String id) {
        return document.snapshot().assessment().evidence(EntryId.of(id));
    }
}
