package muniment.desktop.settings;

import java.util.List;
import javafx.scene.layout.Region;
import muniment.desktop.kit.Form;
import muniment.desktop.settings.SettingsModel.Colours;
import muniment.text.Text;

/** The settings. */
record SettingsForm(SettingsModel model, Text text) {
    private static final List<Integer> SIZES = List.of(100, 125, 150);

    Region build() {
        return Form.with(text)
                .radios(
                        "settings.theme",
                        model.colours,
                        List.of(Colours.values()),
                        colours -> text.name("settings.theme", colours))
                .radios("settings.text-size", model.textSize, SIZES, size -> text.say("settings.percent", size))
                .section("settings.author")
                .note("settings.author.why")
                .beside(left -> left.text("author.person", model.name), right -> right.text("author.mail", model.mail))
                .build(model.refusals);
    }
}
