package muniment.desktop.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import muniment.catalog.Sha256;
import muniment.desktop.Bench;
import muniment.desktop.DesktopTest;
import muniment.desktop.shell.Place;
import muniment.session.Preferences.Theme;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
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

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void pagesImagesAndBytesArePictured(Theme theme, int textSize) throws Exception {
        var name = theme.name().toLowerCase(Locale.ROOT) + "-" + textSize;
        try (var bench = Bench.in(home)) {
            open(bench, "quarterly-review.pdf", pages(), theme, textSize, ".viewer-paper");
            picture("viewer-pages-" + name);
            open(bench, "portal-throughput.png", image(), theme, textSize, ".viewer-paper");
            picture("viewer-image-" + name);
            open(bench, "broken.png", Arrays.copyOf(image(), 40), theme, textSize, ".empty-state");
            picture("viewer-image-broken-" + name);
            open(bench, "orders-big-Data.db", bytes(), theme, textSize, ".text-area");
            picture("viewer-bytes-" + name);
            assertEquals(List.of(), bench.crashes);
        }
    }

    private void open(Bench bench, String name, byte[] bytes, Theme theme, int textSize, String shown)
            throws Exception {
        var room = new ViewerRoom[1];
        interact(() -> room[0] = new ViewerRoom(bench.surroundings, bench.document, Shown.file(name, bytes)));
        show(room[0].view(), theme, textSize);
        interact(() -> room[0].enter(new Place.Artefact(Sha256.of(bytes), muniment.observation.Place.WHOLE)));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> lookup(shown).tryQuery().isPresent());
        quietly();
    }

    private static byte[] pages() throws Exception {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int at = 1; at <= 3; at++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.addRect(72, 640, 300, 80);
                    content.stroke();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] image() throws Exception {
        var image = new BufferedImage(1800, 700, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, x % 100 < 2 || y % 100 < 2 ? 0x336699 : 0xF4F6F8);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] bytes() {
        var bytes = new byte[5000];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (at * 31 % 251);
        }
        return bytes;
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
