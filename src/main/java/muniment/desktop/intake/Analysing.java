package muniment.desktop.intake;

import java.util.List;
import muniment.session.Progress;
import muniment.session.analysis.AnalyseFiles;
import muniment.session.analysis.Handed;
import muniment.session.analysis.Intake;
import muniment.session.analysis.Terms;

/** Reads files and makes every check on them. */
@FunctionalInterface
interface Analysing {
    /** As a job does it: may be cancelled through its progress. */
    Intake of(List<Handed> files, Terms terms, Progress progress);

    /** The usual way. */
    static Analysing usual() {
        return (files, terms, progress) -> new AnalyseFiles(files, terms).run(progress);
    }
}
