package muniment.desktop;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import muniment.desktop.shell.ChecklistFilter;
import muniment.desktop.shell.Place;
import muniment.session.Preferences.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of every place in the whole window, to be looked at. */
final class WindowPicturesTest extends WorkbenchTest {
    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "DARK, 100", "LIGHT, 150"})
    void everyPlaceIsPictured(Theme theme, int size) throws Exception {
        var file = assessment("orders", Map.of());
        work(file, Story::of);
        start(knownDesk(theme, size), file);
        for (var place : places(workbench())) {
            interact(() -> workbench().shell().go(place));
            idle();
            picture("place-" + workbench().shell().placeName().replaceAll("/.*", "") + "-"
                    + theme.name().toLowerCase(Locale.ROOT) + "-" + size);
        }
    }

    /** Every place that an open assessment has. */
    static List<Place> places(Workbench workbench) {
        var first = workbench
                .shell()
                .document()
                .orElseThrow()
                .snapshot()
                .catalog()
                .obligations()
                .get(4);
        return List.of(
                new Place.Matrix(),
                new Place.Checklist(ChecklistFilter.ALL),
                new Place.OneObligation(first.id()),
                new Place.Intake(false),
                new Place.Intake(true),
                new Place.Report(),
                new Place.SlaExplorer(),
                new Place.History(),
                new Place.Verify());
    }
}
