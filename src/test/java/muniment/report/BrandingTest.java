package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours, pictures and texts of a house, good and hostile. */
final class BrandingTest {
    @ParameterizedTest
    @CsvSource({"#0f4c81, #0f4c81", "0F4C81, #0f4c81", "#000000, #000000"})
    void aDarkColourCarriesTextAsItIs(String written, String css) {
        var accent = Accent.parse(written);
        assertEquals(css, accent.css());
        assertEquals(accent, accent.forText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#ffcc00", "#777777", "#00ff00"})
    void aLightColourIsDarkenedForTextUntilItCanBeRead(String written) {
        var accent = Accent.parse(written);
        assertTrue(accent.contrastWithWhite() < 4.5);
        assertTrue(accent.forText().contrastWithWhite() >= 4.5);
        assertTrue(accent.forText().contrastWithWhite() < 5.5, "no darker than it has to be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#fff", "red", "#12345g", "#1234567", "#0f4c81;}"})
    void whatIsNoColourIsRefused(String written) {
        assertEquals("report.branding.accent", problem(() -> Accent.parse(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureIsDrawnAnewAndNoLargerThanItMustBe(String format) throws IOException {
        var logo = Logo.of(picture(2400, 300, format));
        assertEquals(1200, logo.width());
        assertEquals(150, logo.height());
        assertEquals(logo, Logo.of(picture(2400, 300, format)));
        assertEquals(70, logo.widthWithin(70, 20), 0.01);
        assertEquals(20, Logo.of(picture(100, 100, format)).widthWithin(70, 20), 0.01);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        var png = picture(60, 40, "png");
        assertEquals("report.branding.logo-kind", problem(() -> Logo.of(new byte[0])));
        assertEquals("report.branding.logo-kind", problem(() -> Logo.of("<svg/>".getBytes(StandardCharsets.UTF_8))));
        assertEquals("report.branding.logo-broken", problem(() -> Logo.of(Arrays.copyOf(png, 40))));
        assertEquals("report.branding.logo-broken", problem(() -> Logo.of(new byte[] {-1, -40, -1, -32, 0, 0})));
        assertEquals("report.branding.logo-large", problem(() -> Logo.of(new byte[Logo.LARGEST + 1])));
    }

    @Test
    void aPictureThatClaimsToBeHugeIsRefusedBeforeMemoryIsTaken() throws IOException {
        assertEquals("report.branding.logo-dots", problem(() -> Logo.of(claiming(100_000, 100_000))));
        assertEquals("report.branding.logo-dots", problem(() -> Logo.of(claiming(9_000, 9_000))));
    }

    @Test
    void textsThatDoNotFitOnALineAreRefused() {
        assertEquals(
                "report.branding.too-long",
                problem(() -> new Branding("", null, Accent.USUAL, "", "DRAFT ".repeat(10))));
        assertEquals("Contoso", new Branding(" Contoso ", null, Accent.USUAL, "", "").organisation());
    }

    @Test
    void aFileIsReadStrictly() {
        assertEquals(
                new BrandingJson("Contoso", "", "", "Confidential", ""),
                parsed("{\"organisation\": \"Contoso\", \"marking\": \"Confidential\"}"));
        assertEquals("report.branding.file-json", problem(() -> parsed("")));
        assertEquals("report.branding.file-json", problem(() -> parsed("[1")));
        assertEquals("report.branding.file-json", problem(() -> parsed("[]")));
        assertEquals("report.branding.file-json", problem(() -> parsed("[".repeat(50_000))));
        assertEquals("report.branding.file-key", problem(() -> parsed("{\"color\": \"red\"}")));
        assertEquals("report.branding.file-key", problem(() -> parsed("{\"logo\": {}}")));
    }

    private static BrandingJson parsed(String json) {
        return BrandingJson.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(Executable attempt) {
        return assertThrows(BrandingProblem.class, attempt).phrase().key();
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** A small PNG whose head tells another size. */
    private static byte[] claiming(int width, int height) throws IOException {
        var png = ByteBuffer.wrap(picture(8, 8, "png"));
        png.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png.array(), 12, 17);
        return png.putInt(29, (int) sum.getValue()).array();
    }
}
