package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import muniment.catalog.Sha256;
import muniment.journal.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportEntriesTest {
    private static void refused(Golden golden, String before, String after) throws IOException {
        var good = golden.text();
        var text = good.replaceFirst(before, after);

        assertNotEquals(good, text, before);
        assertThrows(
                MalformedEntry.class,
                () -> EntryCodec.read(text.getBytes(StandardCharsets.UTF_8)),
                () -> golden + ": " + after.substring(0, Math.min(80, after.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"role\":\"[a-z]+\" -> \"role\":\"owner\"",
                "\"role\":\"[a-z]+\" -> \"role\":1",
                "\"role\":\"[a-z]+\", -> ",
                "\"level\":\"[a-z]+\" -> \"level\":\"lt\"",
                "\"level\":\"[a-z]+\" -> \"level\":[]",
                "\"level\":\"([a-z]+)\" -> \"level\":\"$1\",\"more\":1",
                "\"certificate\":\"[0-9a-f]+\" -> \"certificate\":\"\"",
                "\"certificate\":\"[0-9a-f]+\" -> \"certificate\":null",
                "\"signedAs\":\\{ -> \"signedAs\":7,\"as\":{",
                "\"signedAs\":\\{ -> \"signedAs\":{},\"as\":{",
                "\"signer\":\"[^\"]+\" -> \"signer\":\" \"",
                "\"signer\":\"[^\"]+\" -> \"signer\":null",
                "\"file\":\"[^\"]+\", -> ",
                "\"file\":\"[^\"]+\" -> \"file\":{}",
                "\"digest\":\"[0-9a-f]+\" -> \"digest\":\"abc\"",
                "\"digest\":\"[0-9a-f]+\" -> \"digest\":\"../../etc/passwd\"",
                "\"heads\":\\[ -> \"heads\":[1,",
                "\"heads\":\\[ -> \"heads\":[\"zz\",",
                "\"heads\":\\[.*?\\] -> \"heads\":[]",
                "\"heads\":\\[.*?\\] -> \"heads\":{}",
                "\"heads\":\\[.*?\\] -> \"tails\":[]",
                "\"body\":\\{ -> \"body\":{\"more\":true,",
            })
    void whenAFieldIsWrongThenTheEntryIsRefused(String change) throws IOException {
        var parts = change.split(" -> ", -1);
        refused(Golden.REPORT_ISSUED_2, parts[0], parts[1]);
        refused(Golden.REPORT_SIGNED, parts[0], parts[1]);
    }

    @Test
    void whenItSaysMoreThanAnyReportDoesThenTheEntryIsRefused() throws IOException {
        var longest = "x".repeat(Entry.OfReport.LONGEST_NAME + 1);
        var heads = IntStream.rangeClosed(0, Entry.OfReport.MOST_HEADS)
                .mapToObj(i -> "\"" + Sha256.of("head " + i) + "\"")
                .sorted()
                .collect(Collectors.joining(","));
        for (var golden : List.of(Golden.REPORT_ISSUED_2, Golden.REPORT_SIGNED)) {
            refused(golden, "\"file\":\"[^\"]+\"", "\"file\":\"" + longest + "\"");
            refused(golden, "\"signer\":\"[^\"]+\"", "\"signer\":\"" + longest + "\"");
            refused(golden, "\"heads\":\\[.*?\\]", "\"heads\":[" + heads + "]");
        }
    }

    @Test
    void whenASignatureLeavesNoTraceOrNobodySignedByACertificateThenTheEntryIsRefused() throws IOException {
        var same = Sha256.of("same").hex();
        refused(
                Golden.REPORT_SIGNED,
                "\"before\":\"[0-9a-f]+\",\"digest\":\"[0-9a-f]+\"",
                "\"before\":\"" + same + "\",\"digest\":\"" + same + "\"");
        refused(Golden.REPORT_SIGNED, "\"signedAs\":\\{.*?\\},", "");
        refused(Golden.REPORT_ISSUED_2, "\"signer\":\"[^\"]+\"", "\"signer\":\"\"");
    }
}
