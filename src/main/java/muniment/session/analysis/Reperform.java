package muniment.session.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import muniment.analysis.form.Stated;
import muniment.analysis.reading.Exhibit;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.Sha256;
import muniment.files.TemporaryCopy;
import muniment.journal.Content;
import muniment.journal.Entry;
import muniment.journal.JournalProblem;
import muniment.journal.ReadAs;
import muniment.session.FileProblem;
import muniment.session.Job;
import muniment.session.Progress;
import muniment.session.Session;
import muniment.session.analysis.Reperformance.Result;
import muniment.session.analysis.Reperformance.Today;
import muniment.text.Phrase;

/**
 * Does every recorded analysis again on the stored bytes, under the conditions that were recorded with it, and says
 * what today's conditions would give. Changes nothing; what it writes for a moment it takes away again.
 */
public record Reperform(Session session) implements Job<List<Reperformance>> {
    /** @throws FileProblem if there is no room for the bytes outside of the document */
    @Override
    public List<Reperformance> run(Progress progress) throws FileProblem {
        var analyses = session.snapshot().assessment().analyses();
        var results = new ArrayList<Reperformance>();
        for (var run : analyses) {
            try (var scratch = new Scratch(session)) {
                results.add(again(run, scratch, progress));
            } catch (IOException e) {
                throw FileProblem.writing(Path.of(System.getProperty("java.io.tmpdir", ".")), e);
            }
        }
        return List.copyOf(results);
    }

    private Reperformance again(
            muniment.assessment.Stated<Entry.AnalysisRecorded> run, Scratch scratch, Progress progress)
            throws IOException {
        var snapshot = session.snapshot();
        var entry = run.value();
        var terms = Terms.again(entry.conditions(), snapshot.catalog());
        List<FileIntake> files;
        try {
            files = read(entry.artefacts(), scratch, progress);
        } catch (JournalProblem problem) {
            return new Reperformance(run, new Result.NotPossible(problem.phrase()), Today.SAME);
        }
        var now = Terms.of(session);
        var today = Recordable.of(Intake.of(files, now));
        var otherwise = Comparison.of(entry.observations(), today.observations());
        var because = otherwise.isEmpty()
                ? Today.SAME
                : new Today(otherwise, Comparison.reasons(entry.conditions(), today.conditions()));
        if (terms.isEmpty()) {
            return new Reperformance(
                    run, new Result.NotPossible(Phrase.of("session.reperform.catalog-missing")), because);
        }
        var same = Recordable.of(Intake.of(files, terms.get()));
        var differences = Comparison.of(entry.observations(), same.observations());
        var result = differences.isEmpty()
                ? new Result.Same()
                : new Result.Differs(differences, Comparison.reasons(entry.conditions(), same.conditions()));
        return new Reperformance(run, result, because);
    }

    /** Each file once, as it was named and in the order in which it was read. */
    private List<FileIntake> read(List<ReadAs> artefacts, Scratch scratch, Progress progress)
            throws JournalProblem, IOException {
        var sizes = sizes();
        var files = new LinkedHashSet<Handing>();
        artefacts.forEach(artefact -> files.add(Handing.of(artefact)));
        var copies = new TreeMap<Sha256, TemporaryCopy>();
        var read = new ArrayList<FileIntake>();
        for (var file : files) {
            var what = Phrase.of("session.reperforming", file.artefact().name());
            progress.at(read.size(), files.size(), what);
            var digest = file.artefact().digest();
            var size = sizes.getOrDefault(digest, 0L);
            var copy = copies.get(digest);
            if (copy == null) {
                copy = scratch.copy(digest, size, _ -> progress.at(read.size(), files.size(), what));
                copies.put(digest, copy);
            }
            read.add(AnalyseFiles.read(
                    file.handed(copy, copy.size()), _ -> progress.at(read.size(), files.size(), what)));
        }
        return List.copyOf(read);
    }

    private Map<Sha256, Long> sizes() {
        var sizes = new TreeMap<Sha256, Long>();
        session.snapshot().assessment().evidence().stream()
                .map(EvidenceOnFile::evidence)
                .forEach(evidence -> {
                    if (evidence.content() instanceof Content.File file) {
                        sizes.merge(file.digest(), file.size(), Math::max);
                    }
                });
        return sizes;
    }

    /** A file as it was handed over; several outputs in it are several artefacts of one. */
    private record Handing(ReadAs artefact) {
        static Handing of(ReadAs artefact) {
            return new Handing(new ReadAs(
                    artefact.digest(),
                    artefact.name(),
                    artefact.modified(),
                    new muniment.catalog.ArtefactId("any"),
                    "",
                    artefact.said()));
        }

        Handed handed(TemporaryCopy copy, long size) {
            var said = artefact.said();
            return new Handed(
                    new Exhibit(artefact.name(), artefact.digest(), size, artefact.modified(), () -> copy.reading(0)),
                    new Stated(said.kind(), said.cluster(), said.node(), said.captured()));
        }
    }
}
