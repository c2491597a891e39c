package muniment.desktop.disclosure;

import java.nio.file.Path;
import java.util.Optional;
import muniment.assessment.Command;
import muniment.assessment.Confidentiality;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.ClassificationId;
import muniment.catalog.Classifications;
import muniment.desktop.kit.Tone;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.work.Notice;
import muniment.journal.Content;
import muniment.journal.EntryId;
import muniment.redaction.Hiding;
import muniment.redaction.RedactionProblem;
import muniment.session.ExportEvidence;
import muniment.session.FileProblem;
import muniment.session.Incoming;
import muniment.session.RedactEvidence;
import muniment.sharing.Profile;
import muniment.sharing.Profiles;
import muniment.text.Phrase;
import muniment.text.Text;

/**
 * Marks evidence, takes redacted copies of it and gives it out. Used on one thread.
 *
 * <p>Guarantees that a sheet stays open, with everything in it, until what it asks for is done or refused in words.
 */
public final class Disclosures implements DisclosureActions {
    private static final String REDACTED = "redacted";
    private static final String GIVEN = "given";
    private static final Wanted PREPARED = new Wanted("disclosure.copy.choose", FileKind.ANY);

    private final OpenDocument document;
    private final Surroundings around;
    private final DisclosureSheets sheets;
    private final Text text;

    public Disclosures(OpenDocument document, Surroundings around) {
        this(document, around, new DisclosureDialogs(around.dialogs(), around.text()));
    }

    Disclosures(OpenDocument document, Surroundings around, DisclosureSheets sheets) {
        this.document = document;
        this.around = around;
        this.sheets = sheets;
        this.text = around.text();
    }

    @Override
    public void mark(String evidence) {
        onFile(evidence).ifPresent(onFile -> {
            var now = Confidentiality.of(document.snapshot().assessment()).of(onFile);
            var draft = MarkDraft.from(Classifications.usual().levels(), now.level());
            sheets.mark(onFile.evidence().title(), draft, close -> mark(onFile, draft, close));
        });
    }

    private void mark(EvidenceOnFile onFile, MarkDraft draft, Runnable close) {
        var level = draft.level().getValue();
        if (level == null) {
            draft.refusals().show("classification", text.say("disclosure.mark.missing"));
            return;
        }
        if (draft.because().get().isBlank()) {
            draft.refusals().show("because", text.say("disclosure.mark.because-missing"));
            return;
        }
        var command = new Command.ClassifyEvidence(
                onFile.id(), level.id(), draft.because().get());
        document.submit(command, decision -> {
            if (draft.refusals().show(decision, text)) {
                close.run();
            }
        });
    }

    @Override
    public void redact(String evidence) {
        onFile(evidence).ifPresent(onFile -> {
            if (onFile.evidence().content() instanceof Content.File file) {
                var draft = CopyDraft.of(isText(file), Classifications.usual().levels());
                sheets.copy(onFile.evidence().title(), draft, () -> choose(draft), close -> copy(onFile, draft, close));
            }
        });
    }

    /** Pictures, archives and the like are redacted by the program that made them. */
    private static boolean isText(Content.File file) {
        var type = file.mediaType();
        return type.startsWith("text/") || type.contains("json") || type.contains("yaml") || type.contains("xml");
    }

    private void choose(CopyDraft draft) {
        around.outside()
                .choosers()
                .open(PREPARED)
                .ifPresent(file -> draft.typed().prepared().set(file.toString()));
    }

    private void copy(EvidenceOnFile original, CopyDraft draft, Runnable close) {
        var lines = draft.lines();
        if (lines.isEmpty()) {
            draft.refusals().show("lines", text.say("disclosure.copy.lines-unreadable"));
            return;
        }
        var hiding = new Hiding(draft.texts(), java.util.List.of(), lines.get());
        var prepared = draft.typed().prepared().get().strip();
        if (prepared.isEmpty() == hiding.isEmpty()) {
            draft.refusals().show(draft.hides() ? "texts" : "prepared", text.say(either(draft)));
        } else if (draft.typed().because().get().isBlank()) {
            draft.refusals().show("because", text.say("disclosure.copy.because-missing"));
        } else {
            draft.refusals().clear();
            start(original, draft, prepared, hiding, close);
        }
    }

    private static String either(CopyDraft draft) {
        return draft.hides() ? "disclosure.copy.either" : "disclosure.copy.prepared-missing";
    }

    private void start(EvidenceOnFile original, CopyDraft draft, String prepared, Hiding hiding, Runnable close) {
        var because = draft.typed().because().get();
        var named = draft.typed().level().get();
        var level = named.isEmpty() ? null : new ClassificationId(named);
        around.errands()
                .startWriting(
                        Phrase.of("session.redacting", original.evidence().title()),
                        progress -> {
                            var source = prepared.isEmpty()
                                    ? new RedactEvidence.Hidden(hiding)
                                    : new RedactEvidence.Prepared(Incoming.of(Path.of(prepared)));
                            return new RedactEvidence(document.session(), original, source, because, level)
                                    .run(progress);
                        },
                        redacted -> {
                            if (draft.refusals().show(redacted.decision(), text)) {
                                draft.forget();
                                close.run();
                                tell(redacted);
                            }
                        },
                        problem -> failed(problem, draft));
    }

    /** What can be mended in the form is said there. */
    private void failed(Throwable problem, CopyDraft draft) {
        switch (problem) {
            case RedactionProblem told -> draft.refusals().show(field(told), text.say(told.phrase()));
            case FileProblem file -> draft.refusals().show("prepared", text.say(file.phrase()));
            default -> around.notices().failed(problem);
        }
    }

    private static String field(RedactionProblem problem) {
        return switch (problem.kind()) {
            case NO_SUCH_LINES -> "lines";
            case NOT_TEXT, TOO_LARGE -> "prepared";
            case NOTHING_GIVEN, EMPTY_TEXT, PATTERN, TEXT_NOT_FOUND, PATTERN_NOT_FOUND, TOO_MANY, UNCHANGED -> "texts";
        };
    }

    /** Nobody but a person can see whether a copy hides what it should. */
    private void tell(RedactEvidence.Redacted redacted) {
        var copy = redacted.evidence();
        if (copy != null && copy.evidence().content() instanceof Content.File file) {
            var place = new Place.Artefact(file.digest(), muniment.observation.Place.WHOLE);
            var words = redacted.places() == 0
                    ? text.say("disclosure.copy.recorded", copy.evidence().title())
                    : text.say("disclosure.copy.hidden", copy.evidence().title(), redacted.places());
            around.notices()
                    .show(new Notice(
                            REDACTED,
                            Tone.INFO,
                            words,
                            new Notice.Offer(
                                    "disclosure.copy.look",
                                    () -> around.navigator().go(place))));
        }
    }

    /** Asks who is to get the evidence, and writes it for them. */
    public void give() {
        var draft = GiveDraft.among(Profiles.bundled().all());
        sheets.give(draft, () -> chooseFolder(draft), close -> give(draft, close));
    }

    private void chooseFolder(GiveDraft draft) {
        around.outside()
                .choosers()
                .folder("disclosure.give.choose")
                .ifPresent(folder -> draft.inside().set(folder.toString()));
    }

    private void give(GiveDraft draft, Runnable close) {
        var profile = draft.profile().getValue();
        var inside = draft.inside().get().strip();
        if (profile == null) {
            draft.refusals().show("profile", text.say("disclosure.give.profile-missing"));
        } else if (inside.isEmpty()) {
            draft.refusals().show("inside", text.say("disclosure.give.inside-missing"));
        } else {
            draft.refusals().clear();
            write(profile, inside, draft, close);
        }
    }

    private void write(Profile profile, String inside, GiveDraft draft, Runnable close) {
        var name = text.say("disclosure.give.folder", profile.title());
        around.errands()
                .startWriting(
                        Phrase.of("disclosure.give.writing", profile.title()),
                        progress -> new ExportEvidence(
                                        document.session(),
                                        profile,
                                        Path.of(inside).resolve(name))
                                .run(progress),
                        exported -> {
                            close.run();
                            tell(exported);
                        },
                        problem -> {
                            if (problem instanceof FileProblem file) {
                                draft.refusals().show("inside", text.say(file.phrase()));
                            } else {
                                around.notices().failed(problem);
                            }
                        });
    }

    private void tell(ExportEvidence.Exported exported) {
        var notice = exported.notice();
        around.notices()
                .show(Notice.of(
                        GIVEN,
                        Tone.INFO,
                        text.say(
                                "disclosure.give.done",
                                exported.files(),
                                exported.directory().toString(),
                                notice.withheld().size(),
                                notice.unmarked())));
    }

    private Optional<EvidenceOnFile> onFile(String evidence) {
        return document.snapshot().assessment().evidence(EntryId.of(evidence));
    }
}
