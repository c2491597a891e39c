package muniment.analysis.form.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.form.Line;
import muniment.analysis.form.TextForm;
import muniment.analysis.form.rows.Words;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;

/**
 * What cqlsh's DESCRIBE prints of a schema, a keyspace or a table, of Cassandra 2.1 and later.
 *
 * <p>Guarantees that virtual tables, which it prints within comments, are not taken for tables of users, and that a
 * statement which is cut or too long gives no facts.
 */
public final class CqlSchemaForm implements TextForm {
    static final ArtefactId KIND = new ArtefactId("cqlsh-describe-schema");

    private static final Pattern CERTAIN =
            Pattern.compile("(?i)\\s*CREATE\\s+(?:KEYSPACE|TABLE|COLUMNFAMILY|MATERIALIZED\\s+VIEW)\\s+[\\w\"].*");
    private static final Pattern LIKELY = Pattern.compile(
            "(?i)\\s*CREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:TYPE|(?:CUSTOM\\s+)?INDEX|TRIGGER|FUNCTION|AGGREGATE)\\s+[\\w\"].*");
    private static final Pattern BEFORE =
            Pattern.compile("(?i)\\s*(?:USE\\s+[\\w\"]+\\s*;|--.*|//.*|DROP\\s+.*|DESC(?:RIBE)?\\s+\\w.*)?");
    private static final Pattern WARNING = Pattern.compile(
            "(?i)\\s*Warning: (?:Table|Keyspace|Materialized view) \\S+ (?:omitted because|is a virtual).*");

    @Override
    public ArtefactId kind() {
        return KIND;
    }

    @Override
    public Optional<Recognition> starts(List<Line> lines) {
        if (lines.getFirst().text().isBlank()) {
            return Optional.empty();
        }
        var comment = false;
        for (var line : lines) {
            var text = line.text();
            if (comment
                    ? WARNING.matcher(text).matches()
                    : CERTAIN.matcher(text).matches()) {
                return as(Confidence.CERTAIN);
            }
            if (!comment && LIKELY.matcher(text).matches()) {
                return as(Confidence.LIKELY);
            }
            var opens = text.indexOf("/*");
            var starts = !comment && opens >= 0 && text.substring(0, opens).isBlank();
            if (!comment && !starts && !BEFORE.matcher(text).matches()) {
                return Optional.empty();
            }
            comment = (comment || starts) && !text.contains("*/");
        }
        return Optional.empty();
    }

    private static Optional<Recognition> as(Confidence confidence) {
        return Optional.of(new Recognition(KIND, confidence, Words.say("schema.statements")));
    }

    @Override
    public Reader open(Sink sink) {
        return new CqlSchemaReader(sink);
    }
}
