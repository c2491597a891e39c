package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import muniment.signing.dss.SecondOpinion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The verdicts of three programs on every published attack, as {@code signing/attacks.csv} tells and explains them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AttackTableTest {
    private AttackSamples samples;
    private List<Row> table;

    @BeforeAll
    void make() throws Exception {
        samples = new AttackSamples();
        try (var rows = AttackTableTest.class.getResourceAsStream("/signing/attacks.csv")) {
            table = new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Row::of)
                    .toList();
        }
    }

    /** A line of the table; the columns are those of its head. */
    private record Row(String sample, String ours, String like, String dss, String strict, String pdfsig, String why) {
        static Row of(String line) {
            var cells = line.split(";", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        }
    }

    private String told(Function<Row, String> column) {
        return table.stream()
                .map(row -> row.sample() + ": " + column.apply(row))
                .collect(Collectors.joining("\n"));
    }

    private interface Judge {
        String of(byte[] pdf) throws Exception;
    }

    private String judged(Judge judge) {
        return samples.all().entrySet().parallelStream()
                .map(sample -> sample.getKey() + ": " + judged(judge, sample.getValue()))
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
    void ourVerdictOnEverySampleIsAsTheTableSays() throws Exception {
        assertEquals(told(row -> row.ours() + " " + row.like()), judged(pdf -> {
            var verdict = new Verifier(samples.trust(), Samples.NOW).verify(pdf);
            return verdict.code() + " " + Strangers.like(verdict).orElse("-");
        }));
    }

    @Test
    void whatDssSaysOfItselfIsAsTheTableSays() throws Exception {
        assertEquals(
                told(Row::dss), judged(pdf -> Strangers.dss(pdf, samples.trust().certificates(), Samples.NOW)));
    }

    @Test
    void whatDssSaysUnderOurPolicyIsAsTheTableSays() throws Exception {
        assertEquals(told(Row::strict), judged(this::strict));
    }

    @Test
    void everyDifferenceIsExplained() {
        var unexplained = table.stream()
                .filter(row -> row.why().isBlank() && !row.ours().equals("intact"))
                .filter(row -> (row.dss() + row.strict() + row.pdfsig()).contains("pass")
                        || row.pdfsig().contains("valid"))
                .map(Row::sample)
                .toList();
        assertEquals(List.of(), unexplained);
    }

    private String strict(byte[] pdf) {
        try {
            return SecondOpinion.of(pdf, 2, samples.trust().sources(), Samples.NOW).signatures().stream()
                    .map(opinion -> opinion.outcome() == SecondOpinion.Outcome.PASSED
                            ? "pass"
                            : opinion.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(" "));
        } catch (RuntimeException _) {
            return "not read";
        }
    }

    @Test
    void whatPdfsigSaysIsAsTheTableSays(@TempDir Path folder) throws Exception {
        Strangers.assumePdfsig();
        assertEquals(told(Row::pdfsig), judged(pdf -> Strangers.pdfsig(folder, pdf)));
    }
}
