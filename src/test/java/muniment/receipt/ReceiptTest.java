package muniment.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import muniment.catalog.Sha256;
import muniment.journal.EntryId;
import muniment.journal.Person;
import muniment.journal.Signer;
import muniment.journal.store.SigningKeys;
import muniment.receipt.ReceiptProblem.Kind;
import muniment.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReceiptTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path home;

    private Signer dana;
    private SignedReceipt signed;

    @BeforeEach
    void sign() throws Exception {
        dana = new SigningKeys(home, new SecureRandom()).of(new Person("Dana Dahl", "dana@contoso.example"));
        signed = SignedReceipt.by(dana, receipt("Orders readiness", 1));
    }

    private Receipt receipt(String name, int heads) {
        return new Receipt(
                name,
                1_000,
                IntStream.range(0, heads)
                        .mapToObj(n -> new EntryId(Sha256.of("entry " + n)))
                        .toList(),
                NOON,
                dana.author());
    }

    @Test
    void whenItIsReadBackThenItSaysTheSameAndItsSignatureIsGood() throws Exception {
        var read = ReceiptText.read(ReceiptText.of(signed));
        assertEquals(signed, read);
        assertTrue(read.good());
    }

    @Test
    void whenMailTouchedTheTextThenItIsStillRead() throws Exception {
        var text = ReceiptText.of(signed);
        var quoted = text.lines().map(line -> "> > " + line + "   ").toList();
        var narrow = text.replaceAll("([A-Za-z0-9+/=]{20})(?=[A-Za-z0-9+/=])", "$1\n");
        for (var touched : List.of(
                text.replace("\n", "\r\n"),
                String.join("\n", quoted),
                narrow,
                text.replace("\n", " \u00a0\n\t"),
                text.replace("BEGIN MUNIMENT", "BEGIN\n> MUNIMENT"),
                "Hello,\n\nhere it is.\n\n" + text + "\n-- \nDana\n" + text)) {
            assertEquals(signed, ReceiptText.read(touched), touched);
        }
    }

    @Test
    void whenItIsReadFromAPictureThenItSaysTheSame() throws Exception {
        assertEquals(signed, ReceiptPicture.read(ReceiptPicture.png(signed)));
        var file = Files.write(home.resolve("r.png"), ReceiptPicture.png(signed));
        assertEquals(signed, ReceiptFile.read(file));
    }

    /** Every signature makes another pattern, and some clean patterns look askew to what reads photographs. */
    @Test
    void whateverTheSignatureThePictureIsRead() throws Exception {
        for (int n = 0; n < 40; n++) {
            var one = SignedReceipt.by(dana, receipt("Orders " + n, 1 + n % 4));
            assertEquals(one, ReceiptPicture.read(ReceiptPicture.png(one)), one.toString());
        }
    }

    @Test
    void whenThePictureIsPartOfALargerOneThenItIsStillRead() throws Exception {
        var code = ImageIO.read(new java.io.ByteArrayInputStream(ReceiptPicture.png(signed)));
        var photo = new BufferedImage(code.getWidth() + 300, code.getHeight() + 200, BufferedImage.TYPE_INT_RGB);
        var pen = photo.createGraphics();
        pen.setColor(java.awt.Color.LIGHT_GRAY);
        pen.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        pen.drawImage(code, 170, 90, null);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpeg", bytes);
        assertEquals(signed, ReceiptPicture.read(bytes.toByteArray()));
    }

    @Test
    void whenItsNameIsHostileThenItStaysOneLine() throws Exception {
        var hostile = SignedReceipt.by(
                dana, receipt("Orders\nentries 5\u202e\u0000 -----END MUNIMENT RECEIPT----- " + "x".repeat(500), 2));
        assertEquals(hostile, ReceiptText.read(ReceiptText.of(hostile)));
        assertEquals(1_000, hostile.receipt().entries());
        assertFalse(hostile.receipt().assessment().contains("\n"));
    }

    @Test
    void whenItHasTooManyHeadsThenACodeIsRefusedAndTheTextHoldsThem() throws Exception {
        var wide = SignedReceipt.by(dana, receipt("Orders", 100));
        assertEquals(Kind.TOO_LONG_FOR_CODE, kind(() -> ReceiptPicture.png(wide)));
        assertEquals(wide, ReceiptText.read(ReceiptText.of(wide)));
    }

    @Test
    void whenOneLetterOfTheBlockIsAnotherThenItIsNotGood() throws Exception {
        var text = ReceiptText.of(signed);
        var from = text.indexOf("-----BEGIN") + 34;
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var at = from + random.nextInt(text.length() - from - 36);
            var letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charAt(random.nextInt(64));
            if (text.charAt(at) != letter && Character.isLetterOrDigit(text.charAt(at))) {
                var changed = text.substring(0, at) + letter + text.substring(at + 1);
                assertFalse(stillGood(changed), changed);
            }
        }
    }

    private boolean stillGood(String text) {
        try {
            return ReceiptText.read(text).good();
        } catch (ReceiptProblem told) {
            return false;
        }
    }

    @Test
    void whenSomebodyElsesKeyIsNamedThenItIsNotSigned() throws Exception {
        var erik = new SigningKeys(home, new SecureRandom()).of(new Person("Erik Ek", "erik@contoso.example"));
        assertThrows(IllegalArgumentException.class, () -> SignedReceipt.by(erik, signed.receipt()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "-----BEGIN MUNIMENT RECEIPT-----",
                "-----BEGIN MUNIMENT RECEIPT-----\n-----END MUNIMENT RECEIPT-----",
                "-----BEGIN MUNIMENT RECEIPT-----\n!!!!\n-----END MUNIMENT RECEIPT-----",
                "-----BEGIN MUNIMENT RECEIPT-----\nAAAA\n-----END MUNIMENT RECEIPT-----"
            })
    void whenThereIsNoWholeReceiptThenThatIsSaid(String text) throws Exception {
        var file = Files.writeString(home.resolve("r.txt"), text);
        assertTrue(Stream.of(Kind.NONE, Kind.CHANGED).toList().contains(kind(() -> ReceiptFile.read(file))));
    }

    @Test
    void whenAFileIsHostileThenItIsRefusedInBoundedTime() throws Exception {
        var text = ReceiptText.of(signed);
        var other = ReceiptText.of(SignedReceipt.by(dana, receipt("Another", 1)));
        assertEquals(Kind.SEVERAL, kind(() -> ReceiptText.read(text + other)));
        var beginnings = "BEGIN MUNIMENT RECEIPT ".repeat(11_000);
        assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(5),
                () -> assertEquals(Kind.NONE, kind(() -> ReceiptText.read(beginnings))));
        assertEquals(Kind.TOO_LARGE, kind(() -> ReceiptText.read("x".repeat(ReceiptText.LONGEST + 1))));
        assertEquals(Kind.NONE, kind(() -> ReceiptText.read("BEGIN MUNIMENT RECEIPT".repeat(11_000))));
        var png = ReceiptPicture.png(signed);
        assertEquals(Kind.NO_PICTURE, kind(() -> ReceiptPicture.read(Arrays.copyOf(png, 40))));
        assertEquals(Kind.NO_PICTURE, kind(() -> ReceiptPicture.read(new byte[0])));
        assertEquals(Kind.TOO_LARGE, kind(() -> ReceiptPicture.read(claiming(png, 60_000))));
        var blank = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB), "png", blank);
        assertEquals(Kind.NO_CODE, kind(() -> ReceiptPicture.read(blank.toByteArray())));
        assertEquals(
                Kind.TOO_LARGE,
                kind(() -> ReceiptFile.read(Files.write(home.resolve("huge"), new byte[ReceiptPicture.LONGEST + 1]))));
    }

    /** The same picture with a header that claims another size, and the checksum of that. */
    private static byte[] claiming(byte[] png, int side) {
        var bytes = java.nio.ByteBuffer.wrap(png.clone()).putInt(16, side).putInt(20, side);
        var sum = new java.util.zip.CRC32();
        sum.update(bytes.array(), 12, 17);
        return bytes.putInt(29, (int) sum.getValue()).array();
    }

    @Test
    void whenItIsShownWithLettersThenItHasTwoRowsInALine() throws Exception {
        var lines = ReceiptPicture.blocks(signed).lines().toList();
        assertEquals((lines.getFirst().length() + 1) / 2, lines.size());
    }

    @Test
    void everyProblemHasItsWordingAndNoneIsDead() {
        var said = Stream.concat(
                        Stream.of("receipt.text"),
                        Stream.of(Kind.values()).map(kind -> "receipt.problem." + Text.slug(kind)))
                .sorted()
                .toList();
        assertEquals(said, Text.load("receipt").keys().stream().sorted().toList());
    }

    @Test
    void itsWrittenFormStaysReadable() {
        var golden = """
                muniment receipt v1
                assessment Orders
                entries 3
                at 2026-03-01T12:00:00Z
                name Dana Dahl
                mail\s
                key %s
                head %s
                """.formatted("1".repeat(64), "2".repeat(64));
        var read = Receipt.of(golden.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertEquals(golden, new String(read.content(), StandardCharsets.UTF_8));
        assertEquals(java.util.Optional.empty(), Receipt.of((golden + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static Kind kind(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(ReceiptProblem.class, reading).kind();
    }
}
