package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import muniment.signing.Conformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever people write, the report is made, conforms, shows it and fetches nothing. */
final class HostileTextTest {
    static final String ALL = String.join(
            " ",
            "שלום עולם, مرحبا بالعالم",
            "中文報告書 日本語 한국어",
            "🚀 ready 👩‍🚀 ☑️ 🏳️‍🌈",
            "Zo\u0308e\u0301 a\u0300\u0301\u0302\u0303\u0304\u0305\u0306 Å",
            "a\u0000b\u0007c\u001bd\u0085e\u009ff\u202Eg\u2066h\u2028i",
            "a\uE000b\uF8FF\uFFFE\uDBFF\uDFFF",
            "a\uD800b\uDC00c",
            "</style></p></div><script>alert(1)</script>&amp;&#0;]]><!--{0}'${x}",
            "Wort".repeat(300));

    @ParameterizedTest
    @EnumSource
    void whenEveryFieldIsHostileThenTheReportStillConformsAndShowsIt(Depth depth) throws Exception {
        var bytes = PdfReportTest.written(SampleAssessments.small(SampleAssessments.saying(ALL), depth));
        assertEquals(List.of(), Conformance.violations(bytes));
        try (var pdf = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertTrue(text.contains("<script>alert(1)</script>&amp;&#0;]]><!--{0}'${x}"));
            assertTrue(text.contains("中文報告書日本語한국어🚀"), text);
            assertTrue(text.contains("Wort".repeat(300)));
            assertFalse(text.contains("\u202E"));
        }
    }

    @Test
    void whenMarkupNamesAnAddressThenNothingIsFetched() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            var page = "<html lang='en'><head><title>t</title><meta name='description' content='d'/>"
                    + "<link rel='stylesheet' href='%1$s/a.css'/><style>@import url('%1$s/b.css'); ".formatted(address)
                    + "body { font-family: Inter; background-image: url('%1$s/c.png') }</style></head>"
                            .formatted(address)
                    + "<body><img alt='x' src='%1$s/d.png'/></body></html>".formatted(address);
            try (var layout = new PageLayout(Fonts.load(), ReportWatch.NONE)) {
                assertThrows(ReportProblem.class, () -> layout.pages(page, SampleAssessments.OPTIONS.signedAt()));
            }
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }
}
