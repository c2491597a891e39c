package muniment.report;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** The one gate between values and pages: each is made printable, then escaped for the place where it stands. */
final class PrintableOutput implements HtmlTemplateOutput {
    private final OwaspHtmlTemplateOutput escaping;
    private final PrintableText printable;

    PrintableOutput(TemplateOutput target, PrintableText printable) {
        this.escaping = new OwaspHtmlTemplateOutput(target);
        this.printable = printable;
    }

    @Override
    public void setContext(@Nullable String tagName, @Nullable String attributeName) {
        escaping.setContext(tagName, attributeName);
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        if (value != null) {
            escaping.writeUserContent(printable.of(value));
        }
    }

    @Override
    public void writeContent(String value) {
        escaping.writeContent(value);
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        escaping.writeContent(value, beginIndex, endIndex);
    }

    @Override
    public void writeBinaryContent(byte[] value) {
        escaping.writeBinaryContent(value);
    }
}
