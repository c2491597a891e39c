package muniment.redaction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import muniment.journal.Redaction;
import muniment.redaction.RedactionProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RedactorTest {
    private static final String RING = "UN  10.0.0.4  orders\r\nUN  10.0.0.5  orders\r\n\r\nDN  10.0.0.6  orders\n";

    private static Hiding text(String... texts) {
        return new Hiding(List.of(texts), List.of(), List.of());
    }

    private static Hiding pattern(String... patterns) {
        return new Hiding(List.of(), List.of(patterns), List.of());
    }

    private static Hiding lines(String... lines) {
        return new Hiding(
                List.of(),
                List.of(),
                List.of(lines).stream().map(Redaction.Lines::parse).toList());
    }

    private static String redacted(String original, Hiding hiding) throws RedactionProblem {
        return new String(copy(original, hiding).bytes(), StandardCharsets.UTF_8);
    }

    private static Redactor.Copy copy(String original, Hiding hiding) throws RedactionProblem {
        return new Redactor(hiding).copy(original.getBytes(StandardCharsets.UTF_8), () -> {});
    }

    private static Kind refused(byte[] original, Hiding hiding) {
        return assertThrows(RedactionProblem.class, () -> new Redactor(hiding).copy(original, () -> {}))
                .kind();
    }

    private static Kind refused(String original, Hiding hiding) {
        return refused(original.getBytes(StandardCharsets.UTF_8), hiding);
    }

    @Test
    void everyPlaceBecomesOneMarkWhateverItsLength() throws RedactionProblem {
        assertEquals(
                "UN  [redacted]  orders\r\nUN  [redacted]  orders\r\n\r\nDN  [redacted]  orders\n",
                redacted(RING, pattern("10\\.0\\.0\\.\\d+")));
        assertEquals(
                new Redaction.Hidden(0, 1, List.of(), 3),
                copy(RING, pattern("10\\.0\\.0\\.\\d+")).way());
        assertEquals("a [redacted] b", redacted("a secret b", text("secret")));
    }

    @Test
    void placesThatOverlapOrTouchAreOnePlace() throws RedactionProblem {
        assertEquals("[redacted]", redacted("aaaaa", text("aa")));
        var both = copy("x Ada Byron y", text("Ada B", " Byron"));
        assertEquals("x [redacted] y", new String(both.bytes(), StandardCharsets.UTF_8));
        assertEquals(1, both.way().places());
    }

    @Test
    void linesAreHiddenWholeAndKeepTheirEnds() throws RedactionProblem {
        assertEquals(
                "UN  10.0.0.4  orders\r\n[redacted]\r\n[redacted]\r\nDN  10.0.0.6  orders\n",
                redacted(RING, lines("2-3")));
        assertEquals(Kind.NO_SUCH_LINES, refused(RING, lines("4-5")));
    }

    @Test
    void whatJsonEscapesIsFoundAsWell() throws RedactionProblem {
        assertEquals(
                "{\"name\": \"[redacted]\", \"by\": \"[redacted]\", \"c\": \"[redacted]\"}",
                redacted(
                        "{\"name\": \"M\\u00fcller \\\"M\\\"\", \"by\": \"M\u00fcller \\\"M\\\"\", \"c\": \"M\\u00FCller \\\"M\\\"\"}",
                        text("M\u00fcller \"M\"")));
    }

    @Test
    void aTextIsFoundHoweverItsAccentsAndSignsAreWritten() throws RedactionProblem {
        assertEquals(
                "[redacted], [redacted], [redacted]",
                redacted("Jos\u00e9, Jose\u0301, Jos\\u00E9", text("Jose\u0301")));
        assertEquals(
                "[\"[redacted]\",\"[redacted]\"]",
                redacted(
                        "[\"/subscriptions/o'neil\",\"\\/subscriptions\\/o\\u0027neil\"]",
                        text("/subscriptions/o'neil")));
    }

    @Test
    void aTextKeepsItsEncodingAndItsByteOrderMark() throws RedactionProblem {
        var utf16 = "\ufeffGrüße, Ada".getBytes(StandardCharsets.UTF_16LE);
        assertArrayEquals(
                "\ufeffGrüße, [redacted]".getBytes(StandardCharsets.UTF_16LE),
                new Redactor(text("Ada")).copy(utf16, () -> {}).bytes());
        assertEquals("\ufeffGrüße, [redacted]", redacted("\ufeffGrüße, Ada", text("Ada")));
    }

    @Test
    void whatIsNotThereIsRefusedByItsNumberAndNeverRepeated() {
        var missing = assertThrows(RedactionProblem.class, () -> copy(RING, text("orders", "hunter2")));
        assertEquals(Kind.TEXT_NOT_FOUND, missing.kind());
        assertEquals(List.of(2), missing.phrase().values());
        assertFalse((missing + " " + missing.phrase()).contains("hunter2"));
        assertFalse(text("hunter2").toString().contains("hunter2"));
        assertEquals(Kind.PATTERN_NOT_FOUND, refused(RING, pattern("192\\.168")));
        assertEquals(Kind.PATTERN_NOT_FOUND, refused(RING, pattern("x*")));
    }

    @Test
    void whatCannotBeRedactedIsRefused() {
        assertEquals(Kind.NOTHING_GIVEN, refused(RING, text()));
        assertEquals(Kind.EMPTY_TEXT, refused(RING, text("UN", "")));
        assertEquals(Kind.TEXT_NOT_FOUND, refused("", text("UN")));
        assertEquals(Kind.NOT_TEXT, refused(new byte[] {(byte) 0x80, 1, 2}, text("UN")));
        assertEquals(Kind.NOT_TEXT, refused("UN\0", text("UN")));
        assertEquals(Kind.NOT_TEXT, refused("%PDF-1.7 UN", text("UN")));
        assertEquals(Kind.NOT_TEXT, refused(new byte[] {(byte) 0xff, (byte) 0xfe, 0}, text("UN")));
        assertEquals(Kind.UNCHANGED, refused("so [redacted] it is", text("[redacted]")));
        assertEquals(Kind.TOO_LARGE, refused(new byte[Redactor.LARGEST + 1], text("UN")));
        assertEquals(Kind.TOO_MANY, refused("a b".repeat(1_000_002), text("a")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "",
                "(?<=a)b",
                "(a)\\1",
                "a{1001}",
                "((a{100}){100}){100}",
                "a{99999999999999999999}",
                "(x{2,900}){3}",
            })
    void aPatternThatCannotBeBoundedIsRefused(String written) {
        assertEquals(Kind.PATTERN, refused(RING, pattern(written)));
    }

    @Test
    void aPatternThatWouldHangOthersEndsInLinearTime() {
        var text = "a".repeat(100_000) + "!";
        assertTimeout(Duration.ofSeconds(20), () -> {
            assertEquals(Kind.PATTERN_NOT_FOUND, refused(text, pattern("(a+)+$")));
            assertEquals(Kind.PATTERN_NOT_FOUND, refused(text, pattern("(a|aa)+$")));
            assertEquals(Kind.PATTERN_NOT_FOUND, refused(text, pattern("(.*)*x")));
        });
    }

    @Test
    void theWorkCanBeStopped() {
        assertThrows(
                CancellationException.class,
                () -> new Redactor(pattern("z")).copy("b".repeat(3 << 20).getBytes(StandardCharsets.UTF_8), () -> {
                    throw new CancellationException();
                }));
    }

    @Test
    void wordsAboutTheOriginalHideTheSame() throws RedactionProblem {
        var redactor = new Redactor(new Hiding(List.of("Ada"), List.of("pw=\\S+"), List.of()));
        assertEquals("cqlsh -u [redacted] [redacted]", redactor.words("cqlsh -u Ada pw=hunter2"));
        assertEquals("nothing here", redactor.words("nothing here"));
    }
}
