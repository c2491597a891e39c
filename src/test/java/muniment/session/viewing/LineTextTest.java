package muniment.session.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import muniment.catalog.Sha256;
import muniment.observation.Place;
import muniment.session.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LineTextTest {
    private static List<String> lines(LineText text, long from, int most) throws IOException {
        return text.lines(from, most).stream().map(ShownLine::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aTextIsReadInItsEncodingWithAndWithoutAMark(String charset) throws Exception {
        for (var mark : List.of("", "\ufeff")) {
            var words = mark + "Datacenter: dc1\nStatus=Up/Down, sch\u00f6n\n";
            try (var viewing = Viewed.of("status.txt", words, Charset.forName(charset))) {
                var text = Viewed.text(viewing).lines();
                assertEquals(2, text.count());
                assertEquals(List.of("Datacenter: dc1", "Status=Up/Down, sch\u00f6n"), lines(text, 1, 10));
            }
        }
    }

    @Test
    void anOldWindowsTextIsReadAsSuch() throws Exception {
        try (var viewing = Viewed.of("notes.txt", "gr\u00fcn \u2013 ok\n", Charset.forName("windows-1252"))) {
            assertEquals(
                    List.of("gr\u00fcn \u2013 ok"), lines(Viewed.text(viewing).lines(), 1, 10));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',          0, ''
            'a',         1, 'a'
            'a|',        1, 'a'
            'a|b',       2, 'a/b'
            'a~|b~|',    2, 'a/b'
            'a~b',       2, 'a/b'
            'a||b|',     3, 'a//b'
            'a~~|b',     2, 'a/b'
            'a~~b',      3, 'a//b'
            '|',         1, ''
            """)
    void linesEndWithLfCrLfOrCr(String written, int count, String read) throws Exception {
        var bytes = written.replace('|', '\n').replace('~', '\r').getBytes(StandardCharsets.UTF_8);
        try (var viewing = Viewed.of("a.txt", bytes, Place.WHOLE)) {
            var text = Viewed.text(viewing).lines();
            assertEquals(count, text.count());
            assertEquals(read, String.join("/", lines(text, 1, 10)));
        }
    }

    @Test
    void aVeryLongLineIsCutAndSaysHowMuchIsLeft() throws Exception {
        try (var viewing = Viewed.of("long.txt", "x".repeat(300_000) + "\nnext\n")) {
            var text = Viewed.text(viewing).lines();
            var first = text.lines(1, 1).getFirst();
            assertEquals(4096, first.text().length());
            assertEquals(300_000 - 4096, first.left());
            assertEquals(List.of("next"), lines(text, 2, 5));
            assertEquals(300_000, text.text(1, 1).length());
        }
    }

    @Test
    void wordsAreFoundWhateverTheirCase() throws Exception {
        try (var viewing = Viewed.of("log.txt", "ok\nERROR one\nfine\nan Error\n")) {
            assertEquals(
                    new LineText.Hits(List.of(2L, 4L), 2),
                    Viewed.text(viewing).lines().search("error").run(Progress.unwatched()));
        }
    }

    /** A hundred megabytes, of which no more than some marks and the lines in sight are kept. */
    @Test
    void aLargeTextIsReadWhereItIsWantedAndNotKept() throws Exception {
        var lines = 1_400_000;
        var line = "INFO  [main] 2026-11-22 12:00:00,000 StorageService.java:1234 - line number %08d\n";
        var size = (long) lines * line.formatted(0).length();
        var original = new Original("system.log", Sha256.of("large"), size, false, (out, _) -> {
            var buffered = new BufferedOutputStream(out, 1 << 16);
            for (int at = 1; at <= lines; at++) {
                buffered.write(line.formatted(at).getBytes(StandardCharsets.US_ASCII));
            }
            buffered.flush();
        });
        try (var viewing = new OpenViewing(original, Place.line(lines)).run(Progress.unwatched())) {
            var text = Viewed.text(viewing).lines();
            assertTrue(size > 100_000_000, () -> "only " + size);
            assertEquals(lines, text.count());
            assertTrue(text.marks() <= 1 << 15, () -> text.marks() + " marks");
            assertEquals(List.of(line.formatted(lines).strip()), lines(text, lines, 10));
            assertEquals(List.of(line.formatted(700_001).strip()), lines(text, 700_001, 1));
            assertEquals(
                    new LineText.Hits(List.of(1_234_567L), 1),
                    text.search("number 01234567").run(Progress.unwatched()));
        }
    }

    @Test
    void whatWasClosedCannotBeRead() throws Exception {
        var viewing = Viewed.of("a.txt", "a\n");
        viewing.close();
        assertThrows(IOException.class, () -> Viewed.text(viewing).lines().lines(1, 1));
    }
}
