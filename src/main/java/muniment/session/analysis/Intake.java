package muniment.session.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import muniment.analysis.Analyser;
import muniment.analysis.Analysis;
import muniment.analysis.reading.Exhibit;

/**
 * Files as they were read, and what they show together. Nothing of it is kept yet: {@link RecordIntake} does that.
 *
 * @param terms what the analysis depended on besides the files
 */
public record Intake(List<FileIntake> files, Analysis analysis, Terms terms) {
    public Intake {
        files = List.copyOf(files);
    }

    static Intake of(List<FileIntake> files, Terms terms) {
        var readings = files.stream().flatMap(file -> file.readings().stream()).toList();
        return new Intake(files, Analyser.analyse(readings, terms.settings(), terms.traits(), terms.now()), terms);
    }

    /** The same without the files that a person does not want; what remains is judged anew. */
    public Intake only(Collection<Exhibit> wanted) {
        var chosen = Set.copyOf(wanted);
        var kept =
                files.stream().filter(file -> chosen.contains(file.exhibit())).toList();
        return kept.size() == files.size() ? this : of(kept, terms);
    }

    /** The same files judged by other terms. */
    public Intake by(Terms other) {
        return of(files, other);
    }

    /** The files in which something was recognised. */
    public Stream<FileIntake> recognised() {
        return files.stream().filter(FileIntake::recognised);
    }
}
