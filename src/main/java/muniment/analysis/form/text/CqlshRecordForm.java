package muniment.analysis.form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.form.Line;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;

/** Rows as cqlsh prints them after EXPAND ON: one line per column. */
public final class CqlshRecordForm implements TextForm {
    static final Pattern RECORD = Pattern.compile("\\s*@ Row (\\d{1,15})\\s*");

    @Override
    public ArtefactId kind() {
        return new ArtefactId("cql-system-views");
    }

    @Override
    public Optional<Recognition> starts(List<Line> lines) {
        return starts(lines, "");
    }

    @Override
    public Optional<Recognition> starts(List<Line> lines, String title) {
        if (lines.size() < 3
                || !RECORD.matcher(lines.getFirst().text()).matches()
                || !CqlshGrid.rule(lines.get(1).text())) {
            return Optional.empty();
        }
        var bar = lines.get(1).text().indexOf('+');
        var columns = new ArrayList<String>();
        for (var line : lines.subList(2, lines.size())) {
            if (line.text().isBlank()) {
                break;
            }
            CqlshRecordReader.name(line.text(), bar)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(columns::add);
        }
        return CqlshGridForm.recognised(columns, title);
    }

    @Override
    public Reader open(Sink sink) {
        return open(sink, "");
    }

    @Override
    public Reader open(Sink sink, String title) {
        return new CqlshRecordReader(sink, title);
    }
}
