package muniment.session.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import muniment.analysis.form.ExhibitReader;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Reading;
import muniment.session.Job;
import muniment.session.Progress;
import muniment.text.Phrase;

/**
 * Reads files and makes every check on them. A file that cannot be read is said and left out; nothing is kept.
 *
 * <p>Can be cancelled in the midst of a file.
 */
public record AnalyseFiles(List<Handed> files, Terms terms) implements Job<Intake> {
    public AnalyseFiles {
        files = List.copyOf(files);
    }

    @Override
    public Intake run(Progress progress) {
        var whole = files.stream().mapToLong(file -> file.exhibit().size()).sum();
        var read = new ArrayList<FileIntake>();
        long done = 0;
        for (var file : files) {
            var what = Phrase.of("session.reading", file.exhibit().name());
            progress.at(done, whole, what);
            var before = done;
            read.add(read(file, bytes -> progress.at(Math.min(whole, before + bytes), whole, what)));
            done += file.exhibit().size();
        }
        progress.at(whole, whole, Phrase.of("session.checks"));
        return Intake.of(read, terms);
    }

    static FileIntake read(Handed file, WatchedBytes.Watch watch) {
        var exhibit = file.exhibit();
        var watched = new Exhibit(
                exhibit.name(),
                exhibit.digest(),
                exhibit.size(),
                exhibit.modified(),
                () -> new WatchedBytes(exhibit.bytes().open(), watch));
        try {
            var readings = ExhibitReader.read(watched, file.stated()).stream()
                    .map(reading -> of(exhibit, reading))
                    .toList();
            var problem = readings.isEmpty() ? Phrase.of("session.not-recognised", exhibit.name()) : null;
            return new FileIntake(exhibit, file.stated(), readings, problem);
        } catch (IOException e) {
            var words = e.getMessage() == null ? e.toString() : e.getMessage();
            return new FileIntake(
                    exhibit, file.stated(), List.of(), Phrase.of("session.not-read", exhibit.name(), words));
        }
    }

    /** The reading speaks of the file as it was handed over, without our watch on it. */
    private static Reading of(Exhibit exhibit, Reading reading) {
        return new Reading(exhibit, reading.recognition(), reading.circumstances(), reading.facts(), reading.remarks());
    }
}
