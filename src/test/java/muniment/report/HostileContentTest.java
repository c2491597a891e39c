package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.util.List;
import muniment.signing.Conformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each kind of content by itself keeps PDF/A-3a and PDF/UA-1 and shows what it should, wherever text stands on a page.
 * That all of them may stand in every field of a report is for {@link HostileTextTest}.
 */
final class HostileContentTest {
    /** Text that something has gone wrong with somewhere, and what the pages must say of it. */
    enum Kind {
        HEBREW("שלום עולם 123", "שלום"),
        ARABIC("مرحبا بالعالم (تقرير) 42", "42"),
        MIXED_DIRECTIONS("report תקרير report", "report"),
        CHINESE("中文報告書：就緒評估「是」。", "中文報告書"),
        JAPANESE("日本語のレポート、カタカナ", "日本語のレポート"),
        KOREAN("한국어 보고서", "보고서"),
        EMOJI("🚀 👩\u200D🚀 ☑\uFE0F 🏳\uFE0F\u200D🌈 🇩🇪 1\uFE0F\u20E3 👍🏽", "🚀"),
        UNSHAPED_SCRIPTS("नमस्ते ไทย 𠮷", "[U+0928]"),
        COMBINING("Zo\u0308e\u0301 a\u0300\u0301\u0302\u0303\u0304\u0305\u0306 Z\u0351\u036B\u0343", "Zöé"),
        LONG_WORD("Wort".repeat(60), "Wort".repeat(60)),
        LONG_DIGITS("0123456789".repeat(30), "0123456789".repeat(30)),
        CONTROL("a\u0000b\u0007c\u001bd\u0085e\u009ff\u202Eg\u2066h\u2028i\uFEFFj", "a\uFFFDb\uFFFDc"),
        SURROGATES("a\uD800b\uDC00c\uDBFF", "a\uFFFDb\uFFFDc"),
        PRIVATE_USE("a\uE000b\uF8FF\uFFFE\uDBFF\uDFFF", "a\uFFFDb"),
        MARKUP(
                "</style></p></div></td><script>alert(1)</script>&amp;&#0;]]><!--{0}'\"${x}<a href='file:///etc/passwd'>",
                "<script>alert(1)</script>&amp;&#0;]]><!--{0}'\"${x}<ahref='file:///etc/passwd'>"),
        STYLE("}</style><style>*{display:none}</style>{{x}} @page{size:1px} /*", "@page{size:1px}/*"),
        WHITE_SPACE("a\u00A0b\u3000c\u200Bd\t\r\ne", "cde");

        private final String text;
        private final String shown;

        Kind(String text, String shown) {
            this.text = text;
            this.shown = shown;
        }
    }

    private static final String PAGE = """
            <html lang="en"><head><title>%1$s</title>
            <meta name="author" content="%1$s"/>
            <meta name="description" content="%1$s"/><meta name="subject" content="%1$s"/>
            <style>@page { size: A4 } %2$s</style>
            <bookmarks><bookmark name="%1$s" href="#part"/></bookmarks></head>
            <body><h1 id="part">%1$s</h1><p class="said"><strong>%1$s</strong> <em>%1$s</em> %1$s</p>
            <p class="code">%1$s</p><p><a href="#part" title="%1$s">%1$s</a></p>
            <table><thead><tr><th scope="col">%1$s</th></tr></thead><tbody><tr><td>%1$s</td></tr></tbody></table>
            </body></html>""";

    @ParameterizedTest
    @EnumSource
    void thePageConformsAndShowsIt(Kind kind) throws Exception {
        var fonts = Fonts.load();
        var text = new PrintableText(fonts.coverage()).of(kind.text);
        var page = PAGE.formatted(escaped(text), ReportHtml.style(Accent.USUAL));
        var bytes = new ByteArrayOutputStream();
        try (var layout = new PageLayout(fonts, ReportWatch.NONE)) {
            layout.pages(page, SampleAssessments.OPTIONS.signedAt()).save(bytes);
        }
        assertEquals(List.of(), Conformance.violations(bytes.toByteArray()));
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            var shown = new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u3000]+", "");
            assertTrue(shown.contains(kind.shown), () -> kind + ": " + shown);
        }
    }

    private static String escaped(String text) {
        var escaped = new StringOutput();
        Escape.htmlContent(text, escaped);
        return escaped.toString().replace("\"", "&#34;");
    }
}
