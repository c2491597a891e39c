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

/** What DESCRIBE CLUSTER says, as cqlsh or a driver prints it: the name of the cluster. */
public final class CqlClusterForm implements TextForm {
    private static final Pattern ROW =
            Pattern.compile("\\[cluster:'((?:[^']|''){1,500})', partitioner:'[^']{0,500}'.*\\]\\s*");
    private static final Pattern NAME = Pattern.compile("Cluster: (\\S.{0,500}?)\\s*");
    private static final Pattern REST = Pattern.compile("(?:Partitioner|Snitch): \\S.*");

    @Override
    public ArtefactId kind() {
        return CqlSchemaForm.KIND;
    }

    @Override
    public Optional<Recognition> starts(List<Line> lines) {
        var text = lines.getFirst().text();
        var printed = NAME.matcher(text).matches()
                && lines.size() > 1
                && REST.matcher(lines.get(1).text()).matches();
        return printed || ROW.matcher(text).matches()
                ? Optional.of(new Recognition(kind(), Confidence.CERTAIN, Words.say("schema.cluster")))
                : Optional.empty();
    }

    @Override
    public Reader open(Sink sink) {
        return new Reader() {
            @Override
            public boolean take(Line line) {
                var row = ROW.matcher(line.text());
                var name = NAME.matcher(line.text());
                if (row.matches()) {
                    sink.cluster(row.group(1).replace("''", "'"));
                } else if (name.matches()) {
                    sink.cluster(name.group(1));
                } else {
                    return REST.matcher(line.text()).matches();
                }
                return true;
            }

            @Override
            public void end() {}
        };
    }
}
