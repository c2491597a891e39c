package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import muniment.catalog.Sha256;
import org.junit.jupiter.api.Test;

/** The same snapshot, options and time give the same bytes, wherever the report is made. */
final class SameBytesTest {
    private static final EvidenceBytes BYTES =
            (digest, size, out) -> out.write("evidence".repeat(10_000).getBytes());

    /** Prints the digest of a report with evidence inside and text in many scripts. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(digest());
    }

    private static String digest() throws Exception {
        var text = "Zoë 中文 日本語 한국어 🚀 שלום مرحبا";
        var report = SampleAssessments.small(SampleAssessments.saying(text)).enclosingEvidence();
        return Sha256.of(PdfReportTest.written(report, BYTES)).hex();
    }

    @Test
    void whenAnotherProcessOfAnotherCountryMakesItThenTheBytesAreTheSame() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                        "-Djava.awt.headless=true",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Asia/Kathmandu",
                        "-Dfile.encoding=COMPAT",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SameBytesTest.class.getName()))
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        var here = List.of(digest(), digest());
        var there = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        process.waitFor(2, TimeUnit.MINUTES);
        assertEquals(List.of(there, there), here);
    }
}
