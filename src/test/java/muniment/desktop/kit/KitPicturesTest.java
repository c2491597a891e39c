package muniment.desktop.kit;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import muniment.assessment.WorkStatus;
import muniment.catalog.Criticality;
import muniment.desktop.Bundles;
import muniment.desktop.DesktopTest;
import muniment.journal.Result;
import muniment.readiness.Assurance;
import muniment.readiness.Verdict;
import muniment.session.Preferences.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KitPicturesTest extends DesktopTest {
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theKitIsPictured(Theme theme) {
        interact(() -> {
            var text = Bundles.load();
            var marks = new Marks(text);
            var pills = new FlowPane(10, 10);
            for (var result : Result.values()) {
                pills.getChildren().add(Pill.of(marks.of(result)));
            }
            for (var status : WorkStatus.values()) {
                pills.getChildren().add(Pill.of(marks.of(status)));
            }
            for (var assurance : Assurance.values()) {
                pills.getChildren().add(Pill.of(marks.of(assurance)).quiet());
            }
            for (var verdict : Verdict.values()) {
                pills.getChildren().add(Pill.of(marks.of(verdict)));
            }
            for (var level : Criticality.Level.values()) {
                pills.getChildren().add(Pill.of(marks.of(level)).quiet());
            }
            var refusals = new Refusals();
            refusals.show("name", "It needs a name.");
            var form = Form.with(text)
                    .text("scope.name", new SimpleStringProperty(""))
                    .beside(
                            one -> one.date("scope.from", new SimpleObjectProperty<>()),
                            two -> two.date("scope.to", new SimpleObjectProperty<>()))
                    .area("scope.resource", new SimpleStringProperty("/subscriptions/…"), 2)
                    .radios(
                            "settings.theme",
                            new SimpleObjectProperty<>(Theme.DARK),
                            List.of(Theme.values()),
                            Theme::name)
                    .choice(
                            "settings.text-size",
                            new SimpleObjectProperty<>(Theme.DARK),
                            List.of(Theme.values()),
                            Theme::name)
                    .check("scope.production", new SimpleBooleanProperty(true))
                    .build(refusals);
            var view = new VBox(pills, form);
            view.getStyleClass().add("view");
            stage.setUserData(view);
        });
        show((VBox) stage.getUserData(), theme, 100);
        picture("kit-" + theme.name().toLowerCase(java.util.Locale.ROOT));
    }
}
