package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import muniment.signing.Conformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of content by itself, in every text field, keeps PDF/A-3a and PDF/UA-1 and shows what it should. */
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
        LONG_WORD("Wort".repeat(400), "Wort".repeat(400)),
        LONG_DIGITS("0123456789".repeat(150), "0123456789".repeat(150)),
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

    @ParameterizedTest
    @EnumSource
    void theReportConformsAndShowsIt(Kind kind) throws Exception {
        var bytes = PdfReportTest.written(SampleAssessments.small(SampleAssessments.saying(kind.text)));
        assertEquals(List.of(), Conformance.violations(bytes));
        try (var pdf = Loader.loadPDF(bytes)) {
            var shown = new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u3000]+", "");
            assertTrue(shown.contains(kind.shown), () -> kind + ": " + shown);
        }
    }
}
