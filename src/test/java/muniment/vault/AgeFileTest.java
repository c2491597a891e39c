package muniment.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import muniment.vault.Sealed.Reason;
import org.junit.jupiter.api.Test;

final class AgeFileTest {
    private static final int QUICK = 4;
    private static final int MOST = 1 << 20;
    private static final String LINE = "A".repeat(43);

    private static Password password(String words) {
        return Password.of(words.toCharArray());
    }

    private static byte[] content(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] sealed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        AgeFile.seal(content, password("secret"), QUICK, out);
        return out.toByteArray();
    }

    private static byte[] open(byte[] file, String words) throws IOException, Sealed {
        return AgeFile.open(Channels.newChannel(new ByteArrayInputStream(file)), file.length, MOST, password(words));
    }

    private static Sealed refused(byte[] file) {
        return assertThrows(Sealed.class, () -> open(file, "secret"));
    }

    /** A file by its stanzas, with a seal and a payload that were never made. */
    private static byte[] made(String... stanzas) {
        var text = "age-encryption.org/v1\n" + String.join("", stanzas) + "--- " + LINE + "\n" + "x".repeat(64);
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String scrypt(String workFactor) {
        return "-> scrypt " + "A".repeat(22) + " " + workFactor + "\n" + LINE + "\n";
    }

    private static String key() {
        return "-> X25519 " + LINE + "\n" + LINE + "\n";
    }

    @Test
    void whatIsSealedOpensWithItsPasswordAtEverySizeThatMatters() throws IOException, Sealed {
        for (var size : List.of(0, 1, 4096, 65535, 65536, 65537, 131072, 200_000)) {
            assertArrayEquals(content(size), open(sealed(content(size)), "secret"));
        }
    }

    @Test
    void theSameContentAndPasswordNeverGiveTheSameBytes() throws IOException {
        var first = sealed(content(10));
        var second = sealed(content(10));

        assertFalse(Arrays.equals(Arrays.copyOf(first, AgeFile.HEAD), Arrays.copyOf(second, AgeFile.HEAD)));
        assertTrue(AgeFile.begins(first));
    }

    @Test
    void anotherPasswordIsToldFromDamage() throws IOException {
        var file = sealed(content(1000));

        for (var wrong : List.of("Secret", "secret ", "", "s\u00e9cret")) {
            assertEquals(
                    Reason.WRONG_PASSWORD,
                    assertThrows(Sealed.class, () -> open(file, wrong)).reason());
        }
        var seal = file.clone();
        seal[new String(file, StandardCharsets.ISO_8859_1).indexOf("--- ") + 6] ^= 1;
        assertEquals(Reason.HEADER_DAMAGED, refused(seal).reason());
        var last = file.clone();
        last[file.length - 1] ^= 1;
        assertEquals(Reason.CONTENT_DAMAGED, refused(last).reason());
    }

    @Test
    void everyFlippedBitIsFound() throws IOException {
        var file = sealed(content(40));
        for (int bit = 0; bit < file.length * 8; bit++) {
            var flipped = file.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            var at = bit;
            assertThrows(Sealed.class, () -> open(flipped, "secret"), () -> "bit " + at);
        }
    }

    @Test
    void everyCutAndEveryAdditionIsFound() throws IOException {
        var small = sealed(content(40));
        for (int length = 0; length < small.length; length++) {
            refused(Arrays.copyOf(small, length));
        }
        var large = sealed(content(3 * 65536));
        var header = large.length - 3 * (65536 + 16);
        for (var length : List.of(header, header + 65552, header + 2 * 65552, large.length - 1, large.length + 1)) {
            assertEquals(
                    Reason.CONTENT_DAMAGED,
                    refused(Arrays.copyOf(large, length)).reason(),
                    () -> "" + length);
        }
    }

    @Test
    void whatWouldTakeTooMuchMemoryIsNotTried() {
        for (var workFactor : List.of("20", "30", "63", "999")) {
            var refusal = refused(made(scrypt(workFactor)));
            assertEquals(Reason.TOO_COSTLY, refusal.reason());
            assertEquals(List.of(Integer.valueOf(workFactor), 512L), refusal.values());
        }
        for (var malformed : List.of("0", "-1", "016", "1000", "1x", "99999999999999999999")) {
            assertEquals(Reason.HEADER_DAMAGED, refused(made(scrypt(malformed))).reason());
        }
    }

    @Test
    void filesForOthersSayForWhom() {
        assertEquals(Reason.FOR_A_KEY, refused(made(key())).reason());
        assertEquals(Reason.FOR_A_KEY, refused(made(key(), key())).reason());
        assertEquals(
                Reason.SEVERAL_RECIPIENTS, refused(made(scrypt("4"), key())).reason());
        assertEquals(
                Reason.SEVERAL_RECIPIENTS,
                refused(made(scrypt("4"), scrypt("4"))).reason());
        assertEquals(Reason.HEADER_DAMAGED, refused(made(key().repeat(100_000))).reason());
        assertEquals(Reason.HEADER_DAMAGED, refused(made()).reason());
    }

    @Test
    void whatIsNoFileOfThisFormatIsRefused() {
        for (var foreign : List.of("", "SQLite format 3", "age-encryption.org/v2\n", "\n".repeat(100_000))) {
            assertEquals(
                    Reason.HEADER_DAMAGED,
                    refused(foreign.getBytes(StandardCharsets.US_ASCII)).reason());
        }
    }

    @Test
    void moreThanWasAskedForIsRefused() throws IOException {
        var file = sealed(content(MOST + 1));

        assertEquals(Reason.TOO_LARGE, refused(file).reason());
    }

    @Test
    void aClosedPasswordIsForgotten() {
        var typed = "secret".toCharArray();
        var password = Password.of(typed);
        var copy = password.copy();
        password.close();

        assertArrayEquals(new char[6], typed);
        assertArrayEquals(new byte[6], password.bytes());
        assertTrue(copy.isSameAs(password("secret")));
        assertTrue(copy.isShort());
    }
}
