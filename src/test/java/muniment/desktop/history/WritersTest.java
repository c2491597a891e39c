package muniment.desktop.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import muniment.assessment.Command;
import muniment.desktop.Bundles;
import muniment.desktop.Practice;
import muniment.desktop.history.HistoryModel.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WritersTest {
    @TempDir
    Path home;

    @Test
    void givenOneAuthorThenTheyAreNamedOnceWithTheirKeyAndNothingSpeaksAgainstThem() throws Exception {
        try (var practice = Practice.in(home)) {
            var obligation = practice.snapshot().catalog().obligations().getFirst();
            practice.does(List.of(new Command.Remark(obligation.id(), "Looks fine.")));
            var history = practice.snapshot().assessment().history();
            var author = practice.snapshot().author();

            var told = new Writers(Bundles.load(), ZoneOffset.UTC).of(history).getFirst();

            assertEquals(author.person().toString(), told.person());
            assertEquals(HistoryPresenter.fingerprint(author.key()), told.key());
            assertEquals(List.of(), told.warnings());
            assertEquals(
                    history.size() + " entries",
                    told.count().lines().findFirst().orElse(""));
        }
    }

    @Test
    void whenAnEntryOfAnotherKeyBearsTheSameNameThenBothAreWarnedOf() throws Exception {
        try (var here = Practice.in(home.resolve("here"));
                var there = Practice.in(home.resolve("there"))) {
            var both = java.util.stream.Stream.concat(
                            here.snapshot().assessment().history().stream(),
                            there.snapshot().assessment().history().stream())
                    .toList();

            var told = new Writers(Bundles.load(), ZoneOffset.UTC).of(both);

            assertEquals(
                    List.of(1, 1),
                    told.stream().map(Writer::warnings).map(List::size).toList());
        }
    }
}
