package muniment.desktop.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muniment.collect.Shell;
import muniment.desktop.Headless;
import muniment.desktop.intake.MissingModel.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MissingPresenterTest {
    @TempDir
    Path home;

    private final MissingModel model = new MissingModel();

    private MissingPresenter shown(Headless headless) {
        var presenter = new MissingPresenter(model, headless.document, headless.surroundings);
        presenter.project(headless.document.snapshot());
        return presenter;
    }

    private List<String> commands() {
        return model.steps().get().stream()
                .flatMap(step -> step.commands().stream())
                .toList();
    }

    @Test
    void everythingIsMissingInANewAssessment() throws Exception {
        try (var headless = Headless.in(home)) {
            shown(headless);
            assertFalse(commands().isEmpty());
            assertEquals(
                    model.steps().get().size(),
                    model.steps().get().stream().map(Step::id).distinct().count());
            assertTrue(
                    model.steps().get().stream().anyMatch(step -> !step.serves().isEmpty()));
        }
    }

    @Test
    void theScriptIsSavedWithTheCommandsOfTheShell() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = shown(headless);
            var script = home.resolve("collect-evidence.sh");
            headless.choosers.answer(script);
            presenter.saveScript();
            headless.until(() -> Files.exists(script));
            assertTrue(Files.readString(script).contains("az managed-cassandra cluster"));
            var bash = commands();
            presenter.use(Shell.POWERSHELL);
            assertNotEquals(bash, commands());
        }
    }
}
