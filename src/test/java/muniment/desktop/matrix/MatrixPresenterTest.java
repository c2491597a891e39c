package muniment.desktop.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muniment.catalog.TaskId;
import muniment.desktop.Bundles;
import muniment.desktop.Practice;
import muniment.desktop.Story;
import muniment.desktop.shell.ChecklistFilter;
import muniment.desktop.shell.Navigator;
import muniment.desktop.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixPresenterTest {
    private final List<Place> visited = new ArrayList<>();
    private final MatrixModel model = new MatrixModel();
    private final MatrixPresenter presenter = new MatrixPresenter(model, Bundles.load(), new Visits(visited));

    @TempDir
    Path home;

    @Test
    void givenNothingJudgedThenTheTicksAreTheSourcesAndNothingIsCalledNotReadyInACell() throws Exception {
        try (var practice = Practice.in(home)) {
            presenter.show(practice.snapshot());

            var ticks = model.rows().stream()
                    .limit(11)
                    .map(row -> row.title() + " " + row.microsoft().ticked() + " "
                            + row.customer().ticked())
                    .toList();
            assertEquals(
                    practice.snapshot().catalog().tasks().stream()
                            .map(task -> task.title() + " " + task.microsoft() + " " + task.customer())
                            .toList(),
                    ticks);
            assertEquals(12, model.rows().size());
            assertTrue(model.rows().stream()
                    .limit(11)
                    .map(row -> row.customer().mark())
                    .allMatch(mark -> mark == null || mark.word().equals("Not assessed")));
            assertEquals("Not ready", word(model.headline().get()));
        }
    }

    @Test
    void givenWorkThenEveryCellCountsWhatTheReadinessCounts() throws Exception {
        try (var practice = Practice.in(home)) {
            practice.does(Story.of(practice.snapshot().catalog()));
            presenter.show(practice.snapshot());

            practice.snapshot().readiness().byTask().forEach((task, tally) -> {
                var cell = model.rows().stream()
                        .filter(row -> row.task().equals(task.value()))
                        .findFirst()
                        .orElseThrow()
                        .customer();
                assertEquals(tally.met() + " of " + tally.applicable() + " met", cell.count());
                assertEquals(tally.applicable(), cell.bar().whole());
            });
            assertFalse(model.whys().isEmpty());
        }
    }

    @Test
    void whenACellIsOpenedThenTheChecklistIsNarrowedToItsTask() {
        presenter.open("security");

        assertEquals(
                List.of(new Place.Checklist(new ChecklistFilter(
                        "", ChecklistFilter.Choices.NONE, "", new TaskId("security"), false, false))),
                visited);
    }

    @Test
    void whenARowIsChosenThenMicrosoftsPartHasItsSourcesAndTheCustomersPartItsStanding() throws Exception {
        try (var practice = Practice.in(home)) {
            presenter.show(practice.snapshot());
            presenter.choose("security");

            var behind = model.chosen().orElseThrow();
            assertEquals("Security", behind.title());
            assertTrue(
                    behind.microsoft().stream().noneMatch(said -> said.sources().isEmpty()));
            assertTrue(
                    behind.customer().stream().filter(MatrixModel.Said::opens).allMatch(said -> said.state() != null));
        }
    }

    private static String word(MatrixModel.Headline headline) {
        var verdict = headline.verdict();
        return verdict == null ? "" : verdict.word();
    }

    private record Visits(List<Place> visited) implements Navigator {
        @Override
        public void go(Place place) {
            visited.add(place);
        }

        @Override
        public void back() {}

        @Override
        public void forward() {}
    }
}
