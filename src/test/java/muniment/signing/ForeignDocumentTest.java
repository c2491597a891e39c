package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Honest documents that other programs made and signed, and what three programs say of them: {@code foreign.csv}. */
final class ForeignDocumentTest {
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    private final List<Row> table = table();

    /** A line of the table; the columns are those of its head. */
    private record Row(String sample, String ours, String dss, String pdfsig, String maker, String why) {
        static Row of(String line) {
            var cells = line.split(";", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }
    }

    private interface Judge {
        String of(byte[] pdf) throws Exception;
    }

    private static List<Row> table() {
        return new String(read("foreign.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(Row::of)
                .toList();
    }

    private static byte[] read(String name) {
        try (var found = ForeignDocumentTest.class.getResourceAsStream("/signing/" + name)) {
            return found.readAllBytes();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    private String told(Function<Row, String> column) {
        return table.stream()
                .map(row -> row.sample() + ": " + column.apply(row))
                .collect(Collectors.joining("\n"));
    }

    private String judged(Judge judge) {
        return table.stream()
                .map(row -> row.sample() + ": " + judged(judge, read("foreign/" + row.sample() + ".pdf")))
                .collect(Collectors.joining("\n"));
    }

    private static String judged(Judge judge, byte[] pdf) {
        try {
            var said = judge.of(pdf);
            return said.isEmpty() ? "none" : said;
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void ourVerdictOnEverySampleIsAsTheTableSays() {
        assertEquals(told(Row::ours), judged(pdf -> {
            var verdict = new Verifier(Trust.none(), NOW).verify(pdf);
            return verdict.code()
                    + Strangers.like(verdict).map(like -> " " + like).orElse("");
        }));
    }

    /** It does not name its certificate, so that a change there is none of the signature: the signer is another one. */
    @Test
    void aByteThatIsChangedInTheSignatureIsFoundOrMakesTheSignerAnotherOne() {
        var pdf = read("foreign/pdfbox-ber.pdf");
        var text = RawTampering.text(pdf);
        int start = text.indexOf("/Contents <") + "/Contents <".length();
        int end = text.indexOf("0000000000", start);
        var signer = signer(new Verifier(Trust.none(), NOW).verify(pdf));
        for (int at = start; at < end; at += 97) {
            var changed = pdf.clone();
            changed[at] = (byte) (pdf[at] == '1' ? '2' : '1');

            var verdict = new Verifier(Trust.none(), NOW).verify(changed);

            assertTrue(
                    !verdict.code().equals("intact") || !signer(verdict).equals(signer),
                    "at " + (at - start) + " " + verdict);
        }
    }

    private static String signer(Verdict verdict) {
        return Objects.requireNonNull(verdict.signatures().getFirst().signer()).fingerprint();
    }

    @Test
    void whatDssSaysOfItselfIsAsTheTableSays() {
        assertEquals(told(Row::dss), judged(pdf -> Strangers.dss(pdf, SignersWithin.of(pdf), NOW)));
    }

    @Test
    void whatPdfsigSaysIsAsTheTableSays(@TempDir Path folder) {
        Strangers.assumePdfsig();
        assertEquals(told(Row::pdfsig), judged(pdf -> Strangers.pdfsig(folder, pdf)));
    }
}
