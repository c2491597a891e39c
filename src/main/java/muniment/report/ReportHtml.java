package muniment.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Writes a report as one self-contained XHTML text, for the layout. */
final class ReportHtml {
    private static final String TEMPLATES = "muniment.report.template";

    private ReportHtml() {}

    /** The pages before they are laid out; every value in them has gone through {@code printable}. */
    static String of(ReportDocument document, PrintableText printable) {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
        var written = new StringOutput();
        engine.render(
                "report.jte",
                Map.of(
                        "doc",
                        document,
                        "words",
                        new ReportWords(document.options().zone()),
                        "css",
                        style(document.options().form().branding().accent())),
                new PrintableOutput(written, printable));
        return written.toString();
    }

    static String style(Accent accent) {
        return PackedFile.text("/report/report.css")
                .replace("var(--accent)", accent.css())
                .replace("var(--accent-text)", accent.forText().css());
    }
}
