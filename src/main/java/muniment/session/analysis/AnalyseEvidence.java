package muniment.session.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import muniment.analysis.form.Stated;
import muniment.analysis.reading.Exhibit;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.Sha256;
import muniment.files.TemporaryCopy;
import muniment.journal.Content;
import muniment.journal.JournalProblem;
import muniment.session.FileProblem;
import muniment.session.Job;
import muniment.session.Progress;
import muniment.session.Session;
import muniment.text.Phrase;

/**
 * Makes every check on the evidence that is on file and still relied on; the moment of capture that was recorded with
 * each file counts. Nothing is kept: {@link RecordIntake} does that.
 */
public record AnalyseEvidence(Session session) implements Job<Intake> {
    /**
     * @throws JournalProblem if bytes are not there or are not what they were
     * @throws FileProblem if there is no room for the bytes outside of the document
     */
    @Override
    public Intake run(Progress progress) throws JournalProblem, FileProblem {
        try (var scratch = new Scratch(session)) {
            var handed = new ArrayList<Handed>();
            for (var onFile : files()) {
                var content = (Content.File) onFile.evidence().content();
                progress.at(handed.size(), files().size(), Phrase.of("session.reading", content.name()));
                var copy = scratch.copy(content.digest(), content.size(), _ -> {});
                handed.add(new Handed(exhibit(content, copy), said(onFile)));
            }
            return new AnalyseFiles(handed, Terms.of(session)).run(progress);
        } catch (IOException e) {
            throw FileProblem.writing(Path.of(System.getProperty("java.io.tmpdir", ".")), e);
        }
    }

    /** Each file once, whatever it was recorded for. */
    private List<EvidenceOnFile> files() {
        var files = new LinkedHashMap<Sha256, EvidenceOnFile>();
        for (var onFile : session.snapshot().assessment().evidence()) {
            if (onFile.stands() && onFile.evidence().content() instanceof Content.File file) {
                files.putIfAbsent(file.digest(), onFile);
            }
        }
        return List.copyOf(files.values());
    }

    private static Exhibit exhibit(Content.File content, TemporaryCopy copy) {
        return new Exhibit(content.name(), content.digest(), content.size(), null, () -> copy.reading(0));
    }

    private static Stated said(EvidenceOnFile onFile) {
        return new Stated(null, null, null, onFile.evidence().times().captured());
    }
}
