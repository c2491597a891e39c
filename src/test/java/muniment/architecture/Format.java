package muniment.architecture;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;

/** Rewrites every source in the house style; {@link FormattingTest} compares with the same words. */
public final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    private Format() {}

    public static void main(String[] arguments) throws IOException, FormatterException {
        for (var file : SourceFiles.all()) {
            var before = Files.readString(file);
            var after = styled(before);
            if (!after.equals(before)) {
                Files.writeString(file, after);
                System.out.println("formatted " + file);
            }
        }
    }

    static String styled(String source) throws FormatterException {
        var imports = RemoveUnusedImports.removeUnusedImports(source);
        return FORMATTER.formatSource(ImportOrderer.reorderImports(imports, JavaFormatterOptions.Style.PALANTIR));
    }
}
