package muniment.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muniment.desktop.intake.IntakeModel.Detail;
import muniment.desktop.intake.IntakeModel.Summary;
import muniment.desktop.kit.Rows;
import muniment.desktop.obligation.Moments;
import muniment.desktop.observation.ObservationWords;
import muniment.desktop.shell.OpenDocument;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** Puts a batch into the model. */
final class IntakeProjection {
    private final IntakeModel model;
    private final OpenDocument document;
    private final Moments moments;
    private final Text text;
    private final FileCorrection correction;

    IntakeProjection(IntakeModel model, OpenDocument document, Moments moments, Text text) {
        this.model = model;
        this.document = document;
        this.moments = moments;
        this.text = text;
        this.correction = new FileCorrection(model.correction(), moments, text);
    }

    /** What is typed to correct the chosen file. */
    FileCorrection correction() {
        return correction;
    }

    /** Shows a batch, or that there is none; answers the file that is chosen in it. */
    Optional<String> of(@Nullable Batch held, @Nullable String wanted) {
        if (held == null) {
            model.files().clear();
            model.seen().clear();
            model.detail().set(null);
            model.summary().set(Summary.NOTHING);
            return Optional.empty();
        }
        var entries = entries(held);
        Rows.update(model.files(), entries.of(held), IntakeModel.FileEntry::id);
        var observations = SeenEntries.resting(held);
        model.outcomes().set(entries.counts(observations));
        model.summary().set(summary(held));
        var files = model.files().stream()
                .filter(IntakeModel.FileEntry.File.class::isInstance)
                .map(IntakeModel.FileEntry::id)
                .toList();
        var chosen = files.stream()
                .filter(id -> id.equals(wanted))
                .findFirst()
                .or(() -> files.stream().findFirst());
        chosen(held, chosen.orElse(null));
        seen(held, chosen.orElse(null));
        return chosen;
    }

    private FileEntries entries(Batch held) {
        var catalog = held.intake().terms().catalog();
        return new FileEntries(catalog, document.snapshot(), words(held), text);
    }

    private ObservationWords words(Batch held) {
        return new ObservationWords(held.intake().terms().catalog(), moments, text);
    }

    private Summary summary(Batch held) {
        var files = held.intake().files();
        var recognised = held.intake().recognised().count();
        var wanted = held.chosen().size();
        var undecided = held.shown().analysis().observations().stream()
                .filter(observation -> observation.grounds().citations().isEmpty())
                .map(observation -> observation.check())
                .distinct()
                .count();
        return new Summary(
                text.say(
                        "intake-room.summary",
                        files.size(),
                        recognised,
                        SeenEntries.resting(held).size()),
                remarks(held),
                text.say("intake-room.record-chosen", wanted),
                wanted > 0,
                undecided == 0 ? "" : text.say("intake-room.undecided", undecided));
    }

    private List<String> remarks(Batch held) {
        var remarks = new ArrayList<String>();
        if (held.leftOut() > 0) {
            remarks.add(text.say("intake-room.left-out", held.leftOut()));
        }
        if (!held.settled()) {
            remarks.add(text.say("intake-room.judging"));
        }
        remarks.addAll(held.shown().analysis().remarks());
        return remarks;
    }

    /** Shows one file. */
    void chosen(Batch held, @Nullable String id) {
        var detail = id == null ? Optional.<Detail>empty() : detail(held, id);
        model.detail().set(detail.orElse(null));
        Optional.ofNullable(id).flatMap(held::file).ifPresent(file -> correction.show(held, file));
    }

    private Optional<Detail> detail(Batch held, String id) {
        var entries = entries(held);
        return held.file(id)
                .map(entries::detail)
                .or(() -> held.notTaken().stream()
                        .map(entries::detail)
                        .filter(detail -> detail.id().equals(id))
                        .findFirst());
    }

    /** Shows what was seen, in all files or in one. */
    void seen(Batch held, @Nullable String chosen) {
        var only = model.onlyThisFile().get()
                ? Optional.ofNullable(chosen)
                        .flatMap(held::file)
                        .map(file -> file.exhibit().digest())
                        .orElse(null)
                : null;
        var entries = new SeenEntries(held.intake().terms().catalog(), words(held), text)
                .of(
                        held,
                        document.snapshot().assessment(),
                        new SeenEntries.Wanted(model.hidden().get(), only));
        Rows.update(model.seen(), entries, IntakeModel.Seen::id);
    }
}
