package muniment.desktop.settings;

import java.util.function.Consumer;
import muniment.desktop.settings.SettingsModel.Colours;
import muniment.journal.Person;
import muniment.session.Preferences;
import muniment.session.Preferences.Theme;
import muniment.text.Text;

/** Carries preferences into the settings and back. */
final class SettingsPresenter {
    private final SettingsModel model = new SettingsModel();
    private final Preferences before;
    private final Consumer<Preferences> keep;
    private final Text text;

    SettingsPresenter(Preferences before, Consumer<Preferences> keep, Text text) {
        this.before = before;
        this.keep = keep;
        this.text = text;
        model.colours.set(Colours.valueOf(before.theme().name()));
        model.textSize.set(before.textSize());
        before.person().ifPresent(person -> {
            model.name.set(person.name());
            model.mail.set(person.mail());
        });
    }

    SettingsModel model() {
        return model;
    }

    /** Keeps what was chosen; taking one's name away leaves the settings open. */
    void save(Runnable close) {
        var name = model.name.get().strip();
        if (!name.isEmpty()) {
            keep.accept(looks().withAuthor(new Person(name, model.mail.get())));
            close.run();
        } else if (before.person().isEmpty()) {
            keep.accept(looks());
            close.run();
        } else {
            model.refusals.show("person", text.say("author.name-missing"));
        }
    }

    private Preferences looks() {
        var colours = model.colours.get();
        var size = model.textSize.get();
        return before.withTheme(colours == null ? before.theme() : Theme.valueOf(colours.name()))
                .withTextSize(size == null ? before.textSize() : size);
    }
}
