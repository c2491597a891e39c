package muniment.desktop.settings;

import java.util.function.Consumer;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.Sheet;
import muniment.session.Preferences;
import muniment.text.Text;

/**
 * The dialog with the settings.
 *
 * @param keep shows and keeps what was chosen
 */
public record SettingsSheet(Text text, Dialogs dialogs, Consumer<Preferences> keep) {
    /** Opens it. */
    public void open(Preferences now) {
        var presenter = new SettingsPresenter(now, keep, text);
        var content = new SettingsForm(presenter.model(), text).build();
        dialogs.open(new Sheet("settings.title", content, "settings.save", presenter::save));
    }
}
