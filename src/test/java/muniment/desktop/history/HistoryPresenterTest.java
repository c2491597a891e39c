package muniment.desktop.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import muniment.assessment.Chronicle;
import muniment.assessment.Command;
import muniment.desktop.Bundles;
import muniment.desktop.MemoryPasteboard;
import muniment.desktop.Practice;
import muniment.desktop.Story;
import muniment.desktop.history.HistoryModel.Choice;
import muniment.desktop.shell.Navigator;
import muniment.desktop.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryPresenterTest {
    private final HistoryModel model = new HistoryModel();
    private final MemoryPasteboard pasteboard = new MemoryPasteboard();
    private final HistoryPresenter presenter =
            new HistoryPresenter(model, Bundles.load(), new Nowhere(), pasteboard, ZoneOffset.UTC);

    @TempDir
    Path home;

    @Test
    void givenAnyHistoryThenEveryEntryHasWordsAndTheNewestComesFirst() throws Exception {
        try (var practice = Practice.in(home)) {
            practice.does(Story.of(practice.snapshot().catalog()));
            presenter.show(practice.snapshot());

            var ids = practice.snapshot().assessment().history().reversed().stream()
                    .map(recorded -> recorded.id().toString())
                    .toList();
            assertEquals(ids, model.rows().stream().map(HistoryModel.Row::id).toList());
        }
    }

    @Test
    void whenNarrowedToRemarksThenOnlyRemarksAreShown() throws Exception {
        try (var practice = Practice.in(home)) {
            practice.does(Story.of(practice.snapshot().catalog()));
            presenter.show(practice.snapshot());
            model.topic().set(new Choice(Chronicle.Topic.COMMENT.name(), "Remark"));
            presenter.filter();

            assertTrue(model.rows().stream().allMatch(row -> row.topic().word().equals("Remark")));
            assertTrue(model.rows().size() > 1);
        }
    }

    @Test
    void whenARemarkIsTakenBackThenItIsMarkedAndTheTakingBackTellsOfIt() throws Exception {
        try (var practice = Practice.in(home)) {
            var backup = practice.snapshot().catalog().obligations().getFirst();
            practice.does(List.of(new Command.Remark(backup.id(), "Looks fine.")));
            practice.session().undo().get();
            presenter.show(practice.snapshot());

            assertEquals(
                    "took back: remarked on \"" + backup.title() + "\"",
                    model.rows().getFirst().what());
            var validity = model.rows().get(1).validity();
            assertEquals("Taken back", validity == null ? "" : validity.word());
            assertEquals(
                    "remarked on \"" + backup.title() + "\"; Looks fine.; Taken back",
                    model.rows().get(1).spoken());
        }
    }

    @Test
    void whenAnEntryIsCopiedThenTheTextHoldsItsNameAndItsAuthorsKey() throws Exception {
        try (var practice = Practice.in(home)) {
            presenter.show(practice.snapshot());
            presenter.choose(model.rows().getFirst().id());
            presenter.copyEntry();

            assertTrue(pasteboard.text.contains(model.rows().getFirst().id()));
            assertTrue(pasteboard.text.contains(
                    HistoryPresenter.fingerprint(practice.snapshot().author().key())));
        }
    }

    private record Nowhere() implements Navigator {
        @Override
        public void go(Place place) {}

        @Override
        public void back() {}

        @Override
        public void forward() {}
    }
}
