package muniment.desktop.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import muniment.catalog.Sha256;
import muniment.desktop.Bench;
import muniment.desktop.DesktopTest;
import muniment.desktop.shell.Place;
import muniment.session.Preferences.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

final class ViewerPicturesTest extends DesktopTest {
    private static final String TABLESTATS = IntStream.rangeClosed(1, 400)
            .mapToObj(at -> switch (at % 8) {
                case 1 -> "\t\tTable: orders_by_customer_" + at / 8;
                case 2 -> "\t\tSSTable count: " + at;
                case 3 -> "\t\tSpace used (live): " + at * 123_456L;
                case 4 -> "\t\tNumber of partitions (estimate): " + at * 7;
                case 5 -> "\t\tMaximum tombstones per slice (last five minutes): " + at * 31;
                case 6 -> "\t\tCompacted partition maximum bytes: 107964792";
                case 7 -> "\t\tDropped Mutations: 0 bytes";
                default -> "";
            })
            .collect(Collectors.joining("\n"));

    private static final String CLUSTER = """
            {"id":"/subscriptions/0/resourceGroups/rg/providers/Microsoft.DocumentDB/cassandraClusters/orders-prod",
             "name":"orders-prod","properties":{"cassandraVersion":"4.0","repairEnabled":true,
             "hoursBetweenBackups":24,"authenticationMethod":"Cassandra","seedNodes":[{"ipAddress":"10.0.0.4"},
             {"ipAddress":"10.0.0.5"},{"ipAddress":"10.0.0.6"}],"clientCertificates":[]}}
            """;

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void artefactsArePictured(Theme theme, int textSize) throws Exception {
        var name = theme.name().toLowerCase(Locale.ROOT) + "-" + textSize;
        try (var bench = Bench.in(home)) {
            open(bench, "tablestats.txt", TABLESTATS, new muniment.observation.Place.Lines(205, 206), theme, textSize);
            interact(() -> lookup("#viewer-find").queryTextInputControl().setText("tombstones"));
            interact(() -> lookup("#viewer-find").query().requestFocus());
            type(KeyCode.ENTER);
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> lookup("#viewer-found").queryLabeled().getText().endsWith("lines"));
            quietly();
            picture("viewer-text-" + name);
            open(
                    bench,
                    "cluster.json",
                    CLUSTER,
                    new muniment.observation.Place.Pointer("/properties/seedNodes/1"),
                    theme,
                    textSize);
            picture("viewer-json-" + name);
            open(bench, "client-ca.pem", pem(), muniment.observation.Place.WHOLE, theme, textSize);
            picture("viewer-certificate-" + name);
        }
    }

    @Test
    void linesAreGoneToAndCopiedByKeyboard() throws Exception {
        try (var bench = Bench.in(home)) {
            open(bench, "tablestats.txt", TABLESTATS, muniment.observation.Place.WHOLE, Theme.LIGHT, 100);
            interact(() -> lookup("#viewer-go-to-line").query().requestFocus());
            write("321").type(KeyCode.ENTER);
            quietly();
            ListView<Integer> list = lookup("#viewer-lines").queryListView();
            assertEquals(320, list.getSelectionModel().getSelectedIndex());
            interact(list::requestFocus);
            push(KeyCode.CONTROL, KeyCode.C);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !bench.pasteboard.text.isEmpty());
            assertEquals("\t\tTable: orders_by_customer_40\n", bench.pasteboard.text);
        }
    }

    private void open(Bench bench, String name, String text, muniment.observation.Place at, Theme theme, int textSize)
            throws Exception {
        var room = new ViewerRoom[1];
        interact(() -> room[0] = new ViewerRoom(bench.surroundings, bench.document, Shown.file(name, text)));
        show(room[0].view(), theme, textSize);
        interact(() -> room[0].enter(new Place.Artefact(Sha256.of(text), at)));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> Stream.of("#viewer-lines", "#viewer-table", ".certificates")
                        .anyMatch(shown -> lookup(shown).tryQuery().isPresent()));
        quietly();
    }

    /** Lines come into sight a moment after the list. */
    private void quietly() {
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        settle();
    }

    private static String pem() throws Exception {
        try (var stream =
                Objects.requireNonNull(ViewerPicturesTest.class.getResourceAsStream("/viewer/client-ca.pem"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
