package muniment.analysis.form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import muniment.analysis.form.Line;
import muniment.analysis.form.TextForm;
import muniment.analysis.form.rows.Titles;
import muniment.analysis.form.rows.Words;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;

/** Puts the tokens of a schema together into statements and has them understood. */
final class CqlSchemaReader implements TextForm.Reader, CqlTokens.Taker {
    /** A longer statement is no table that Cassandra would make. */
    private static final int LONGEST = 100_000;

    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)\\s*(?:(?:CREATE|USE|ALTER|DROP|INSERT|UPDATE|DELETE|TRUNCATE|BEGIN|APPLY|GRANT|REVOKE|COPY|SOURCE|SELECT"
                    + "|DESC|DESCRIBE|CONSISTENCY)\\b.*|--.*|//.*|/\\*.*|;.*)?");
    /** What is for cqlsh ends with its line, with or without a semicolon. */
    private static final Pattern COMMAND = Pattern.compile("(?i)\\s*(?:DESC|DESCRIBE|CONSISTENCY)\\b.*");

    private static final Pattern OMITTED =
            Pattern.compile("Warning: (.{0,300}?) omitted because (.{0,300}?)\\.?\\s*(?:\\n|$)");

    private final Sink sink;
    private final CqlSchema schema;
    private final CqlTokens tokens = new CqlTokens(this);
    private final List<CqlToken> statement = new ArrayList<>();
    private boolean tooLong;
    private long line;

    CqlSchemaReader(Sink sink) {
        this.sink = sink;
        this.schema = new CqlSchema(sink);
    }

    @Override
    public boolean take(Line next) {
        if (statement.isEmpty()
                && !tokens.open()
                && !STATEMENT.matcher(next.text()).matches()) {
            return false;
        }
        line = next.number();
        if (statement.isEmpty() && !tokens.open() && Titles.part(next.text())) {
            sink.remark(Words.say("rows.part-only"));
        }
        if (!statement.isEmpty()
                || tokens.open()
                || !COMMAND.matcher(next.text()).matches()) {
            tokens.line(next);
        }
        return true;
    }

    @Override
    public void token(CqlToken token) {
        if (token.sign(';')) {
            finish();
        } else if (statement.size() < LONGEST) {
            statement.add(token);
        } else {
            tooLong = true;
        }
    }

    private void finish() {
        if (statement.isEmpty()) {
            return;
        }
        var start = statement.getFirst().line();
        if (tooLong) {
            sink.remark(Words.say("schema.too-long", Long.toString(start)));
        } else {
            schema.take(new CqlStatement(statement, line), start);
        }
        statement.clear();
        tooLong = false;
    }

    @Override
    public void comment(String text, long from, long to) {
        var omitted = OMITTED.matcher(text);
        if (omitted.find()) {
            sink.remark(Words.say(
                    "schema.omitted",
                    new Place.Lines(from, Math.max(from, to)).toString(),
                    omitted.group(1).strip()));
        }
    }

    @Override
    public void end() {
        if (!statement.isEmpty()) {
            sink.remark(
                    Words.say("schema.cut", Long.toString(statement.getFirst().line())));
        } else if (statement.isEmpty() && tokens.open()) {
            sink.remark(Words.say("schema.cut", Long.toString(line)));
        }
        schema.tell();
    }
}
