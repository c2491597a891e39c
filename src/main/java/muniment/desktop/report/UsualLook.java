package muniment.desktop.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.StringProperty;
import muniment.desktop.report.OptionsModel.Paper;
import muniment.desktop.shell.Surroundings;
import muniment.session.Desk;
import muniment.text.Phrase;

/**
 * What a person's reports usually look like and what they sign with, remembered from one report to the next. Never a
 * password.
 */
final class UsualLook {
    private static final String PREFIX = "report.";
    private static final String PAPER = PREFIX + "paper";
    private static final String LOGO = PREFIX + "logo";

    private final OptionsModel options;
    private final Desk desk;
    private final Surroundings around;
    private final Map<String, StringProperty> fields;

    UsualLook(OptionsModel options, SigningModel signature, Desk desk, Surroundings around) {
        this.options = options;
        this.desk = desk;
        this.around = around;
        this.fields = Map.of(
                "organisation", options.organisation(),
                "accent", options.accent(),
                "marking", options.marking(),
                "watermark", options.watermark(),
                "identity", signature.identity(),
                "library", signature.library(),
                "slot", signature.slot(),
                "location", signature.location(),
                "authority", signature.proofs().authority());
    }

    /** Fills in what was used the last time. */
    void recall(Options reading) {
        var known = desk.preferences();
        fields.forEach((name, field) -> known.note(PREFIX + name).ifPresent(field::set));
        known.note(PAPER)
                .flatMap(name -> Arrays.stream(Paper.values())
                        .filter(paper -> paper.name().equals(name))
                        .findFirst())
                .ifPresent(options.paper()::set);
        known.note(LOGO).ifPresent(file -> {
            try {
                reading.readLogo(Path.of(file));
            } catch (InvalidPathException notOfThisSystem) {
                options.logoFile().set("");
            }
        });
    }

    /** Remembers what is used now. */
    void remember() {
        var notes = new TreeMap<String, String>();
        fields.forEach((name, field) -> notes.put(PREFIX + name, field.get()));
        notes.put(PAPER, String.valueOf(options.paper().get()));
        notes.put(LOGO, options.logoFile().get());
        around.errands()
                .start(
                        Phrase.of("settings.keeping"),
                        _ -> {
                            var preferences = desk.preferences();
                            for (var note : notes.entrySet()) {
                                preferences = preferences.withNote(note.getKey(), note.getValue());
                            }
                            desk.keep(preferences);
                            return preferences;
                        },
                        _ -> {});
    }
}
