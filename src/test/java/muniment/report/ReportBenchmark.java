package muniment.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import muniment.assessment.Assessment;
import muniment.assessment.Command;
import muniment.catalog.Sha256;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Entry;
import muniment.journal.Evidence;
import muniment.journal.Sample;
import muniment.journal.Scope;
import muniment.journal.Times;
import muniment.signing.Identity;
import muniment.signing.Role;
import muniment.signing.Signer;
import muniment.signing.SigningOrder;
import org.apache.pdfbox.Loader;

/**
 * Measures reports on this machine, each in a process of its own, beside WeasyPrint and LibreOffice on the same XHTML
 * where those are installed: {@code ./mvnw -q test-compile -Pbenchmark -Dbenchmark=muniment.report.ReportBenchmark}.
 * Arguments are numbers of pages aimed at; 0 stands for the full sample over 40 obligations, signed. Not a test.
 */
public final class ReportBenchmark {
    private static final String HEAP = "-Xmx" + System.getProperty("heap", "2g");
    private static final double PAGES_PER_EVIDENCE = 0.155;
    private static final int PAGES_WITHOUT = 39;

    private ReportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 1 && arguments[0].equals("write")) {
            write(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
            return;
        }
        var sizes = arguments.length > 0 ? List.of(arguments) : List.of("0", "125", "250", "500", "1400");
        var load = ManagementFactory.getOperatingSystemMXBean();
        say("%-12s %6s %9s %9s %9s %9s %9s", "", "pages", "wall s", "CPU s", "RSS MB", "CPU ms/p", "PDF kB");
        for (var size : sizes) {
            var directory = Files.createTempDirectory("report-benchmark");
            try {
                measure(size, directory);
            } finally {
                for (var file : directory.toFile().listFiles()) {
                    Files.delete(file.toPath());
                }
                Files.delete(directory);
            }
        }
        say("load %.1f on %d processors", load.getSystemLoadAverage(), load.getAvailableProcessors());
    }

    private static void measure(String size, Path directory) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var pdf = directory.resolve("report.pdf");
        var html = directory.resolve("report.html");
        print(
                "muniment",
                pdf,
                Measured.run(List.of(
                        java,
                        HEAP,
                        "-Djava.awt.headless=true",
                        "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReportBenchmark.class.getName(),
                        "write",
                        size,
                        pdf.toString())));
        Files.writeString(html, ReportHtml.of(report(Integer.parseInt(size)), printable()));
        var woven = directory.resolve("woven.pdf");
        print("weasyprint", woven, Measured.run(List.of("weasyprint", "-q", html.toString(), woven.toString())));
        var office = directory.resolve("office");
        print(
                "libreoffice",
                directory.resolve("report.pdf"),
                Measured.run(List.of(
                        "soffice",
                        "-env:UserInstallation=" + office.toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        directory.toString(),
                        html.toString())));
        Measured.run(List.of("rm", "-rf", office.toString()));
    }

    private static PrintableText printable() {
        return new PrintableText(Fonts.load().coverage());
    }

    private static void print(String tool, Path pdf, Measured measured) throws IOException {
        if (measured.failed() || !Files.exists(pdf)) {
            say("%-12s %s", tool, measured.missing() ? "is not installed" : "did not finish");
            return;
        }
        try (var made = Loader.loadPDF(pdf.toFile())) {
            int pages = made.getNumberOfPages();
            say(
                    "%-12s %6d %9.1f %9.1f %9d %9.1f %9d",
                    tool,
                    pages,
                    measured.wall().toMillis() / 1e3,
                    measured.cpu().toMillis() / 1e3,
                    measured.memory() >> 20,
                    (double) measured.cpu().toMillis() / pages,
                    Files.size(pdf) >> 10);
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
        System.out.flush();
    }

    private static void write(int pages, Path file) throws Exception {
        var report = report(pages);
        if (pages == 0) {
            var identity = Identity.create(
                    "Aylin Demir", "", SampleAssessments.OPTIONS.at(), Period.ofYears(1), new SecureRandom());
            var order = new SigningOrder(
                    "author",
                    SampleAssessments.OPTIONS.at().atZone(SampleAssessments.OPTIONS.zone()),
                    Role.AUTHOR,
                    "",
                    "",
                    PackedFile.bytes("/fonts/Inter-Regular.ttf"));
            var bytes = PdfReportTest.written(report);
            Files.write(file, new Signer(identity).sign(bytes, order));
        } else {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                PdfReport.write(report, EvidenceBytes.NONE, out, ReportWatch.NONE);
            }
        }
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        say("%-12s peak heap %d MB of %s", "", heap >> 20, HEAP.substring(4));
    }

    private static ReportDocument report(int pages) {
        return SampleAssessments.report(pages == 0 ? SampleAssessments.full() : recorded(pages));
    }

    /** An assessment with so much evidence that its report has about so many pages. */
    private static Assessment recorded(int pages) {
        var scribe = new Scribe(SampleAssessments.CATALOG);
        scribe.by(Scribe.AYLIN, new Command.Open(Scope.of("Long assessment", "cass-prod-01"), Map.of()));
        var obligations = SampleAssessments.CATALOG.obligations();
        int count = (int) Math.max(1, (pages - PAGES_WITHOUT) / PAGES_PER_EVIDENCE);
        for (int n = 0; n < count; n++) {
            var bytes = Arrays.hashCode(new int[] {n});
            var evidence = new Evidence(
                    "Export of the cluster, number " + n,
                    new Content.File(Sha256.of("bytes " + bytes), "export-" + n + ".json", "application/json", n),
                    Times.received(Scribe.START),
                    new Custody(
                            "Azure subscription", "az managed-cassandra cluster show", "Ruben", Custody.Form.ORIGINAL),
                    Sample.WHOLE);
            var obligation = obligations.get(n % obligations.size()).id();
            scribe.add(Scribe.RUBEN, new Entry.EvidenceRecorded(evidence, Set.of(obligation)));
        }
        return scribe.assessment();
    }
}
