package muniment.desktop.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import muniment.analysis.form.Stated;
import muniment.catalog.ArtefactId;
import muniment.desktop.intake.IntakeModel.Kind;
import muniment.desktop.obligation.Moments;
import muniment.session.analysis.FileIntake;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** What a person says of a file against what its content says. */
final class FileCorrection {
    private final IntakeModel.Correction typed;
    private final Moments moments;
    private final Text text;

    FileCorrection(IntakeModel.Correction typed, Moments moments, Text text) {
        this.typed = typed;
        this.moments = moments;
        this.text = text;
    }

    /** Shows what was said of a file before. */
    void show(Batch held, FileIntake file) {
        var any = new Kind("", text.say("intake-room.kind-any"));
        var kinds = new ArrayList<Kind>();
        kinds.add(any);
        held.intake().terms().catalog().artefacts().stream()
                .map(artefact -> new Kind(artefact.id().value(), artefact.title()))
                .sorted(Comparator.comparing(Kind::title))
                .forEach(kinds::add);
        typed.kinds().setAll(kinds);
        var stated = file.stated();
        var kind = stated.kind();
        typed.kind()
                .set(kinds.stream()
                        .filter(each -> kind != null && each.key().equals(kind.value()))
                        .findFirst()
                        .orElse(any));
        typed.cluster().set(orEmpty(stated.cluster()));
        typed.node().set(orEmpty(stated.node()));
        var captured = stated.captured();
        typed.captured().set(captured == null ? "" : moments.write(captured));
        typed.refusals().clear();
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** What was typed; empty where it cannot be read, which is then shown. */
    Optional<Stated> typed() {
        var written = typed.captured().get();
        var captured = moments.read(written);
        if (!written.isBlank() && captured.isEmpty()) {
            typed.refusals().show("captured", text.say("intake-room.captured-unreadable", written));
            return Optional.empty();
        }
        var kind = typed.kind().get().key();
        return Optional.of(new Stated(
                kind.isEmpty() ? null : new ArtefactId(kind),
                nullIfBlank(typed.cluster().get()),
                nullIfBlank(typed.node().get()),
                captured.orElse(null)));
    }

    private static @Nullable String nullIfBlank(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
