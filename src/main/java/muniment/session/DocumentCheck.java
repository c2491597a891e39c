package muniment.session;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muniment.assessment.Assessment;
import muniment.catalog.Catalog;
import muniment.catalog.Sha256;
import muniment.journal.Content;
import muniment.journal.Journal;
import muniment.journal.JournalProblem;
import muniment.journal.Recorded;
import muniment.journal.store.Documents;
import muniment.journal.store.Verified;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Checks a whole document: ids, parents and signatures of all entries, the catalog, and the bytes of all evidence. */
record DocumentCheck(Path file) {
    Verification verification(Progress progress) throws JournalProblem {
        try (var journal = Documents.openReadOnly(file, Verified.none())) {
            var flaws = new ArrayList<Phrase>();
            var catalog = catalog(journal, flaws);
            var assessment = Assessment.of(journal.entries());
            var files = evidenceFiles(assessment);
            Redactions.flaws(assessment).forEach(flaws::add);
            check(journal, files, flaws, progress);
            var contents = catalog == null ? null : contents(journal, catalog, assessment, files);
            return flaws.isEmpty() && contents != null
                    ? new Verification.Document(file, contents)
                    : new Verification.BrokenDocument(file, flaws, contents);
        } catch (JournalProblem problem) {
            return broken(problem);
        }
    }

    private Verification broken(JournalProblem problem) throws JournalProblem {
        return switch (problem.kind()) {
            case DAMAGED, CUT, HOSTILE, NO_SUCH_EVIDENCE ->
                new Verification.BrokenDocument(file, List.of(problem.phrase()), null);
            // its bytes were recognised, so it was one
            case NOT_A_DOCUMENT ->
                new Verification.BrokenDocument(
                        file,
                        List.of(Phrase.of("journal.damaged", file.toString(), Phrase.of("journal.finding.header"))),
                        null);
            case NOT_FOUND, EXISTS, TOO_NEW, IN_USE, READ_ONLY, FULL, TOO_LARGE, KEY_UNUSABLE, UNREADABLE ->
                throw problem;
        };
    }

    private @Nullable Catalog catalog(Journal journal, List<Phrase> flaws) {
        try {
            return Desk.catalogOf(file, journal);
        } catch (JournalProblem problem) {
            flaws.add(problem.phrase());
            return null;
        }
    }

    private static Map<Sha256, Content.File> evidenceFiles(Assessment assessment) {
        var files = new LinkedHashMap<Sha256, Content.File>();
        for (var recorded : assessment.history()) {
            if (recorded.entry() instanceof muniment.journal.Entry.EvidenceRecorded(var evidence, var _)
                    && evidence.content() instanceof Content.File content) {
                files.putIfAbsent(content.digest(), content);
            }
        }
        return files;
    }

    private static void check(Journal journal, Map<Sha256, Content.File> files, List<Phrase> flaws, Progress progress) {
        var whole = size(files);
        long before = 0;
        for (var content : files.values()) {
            var start = before;
            var what = Phrase.of("session.checking", content.name());
            try {
                journal.files()
                        .copy(
                                content.digest(),
                                content.size(),
                                OutputStream.nullOutputStream(),
                                done -> progress.at(start + done, whole, what));
            } catch (JournalProblem problem) {
                flaws.add(problem.phrase());
            }
            before += content.size();
        }
    }

    private static long size(Map<Sha256, Content.File> files) {
        return files.values().stream().mapToLong(Content.File::size).sum();
    }

    private static Verification.Contents contents(
            Journal journal, Catalog catalog, Assessment assessment, Map<Sha256, Content.File> files) {
        var entries = journal.entries();
        var authors = entries.stream()
                .map(recorded -> recorded.author().person())
                .distinct()
                .toList();
        var latest = entries.stream().map(Recorded::at).max(Instant::compareTo).orElse(Instant.EPOCH);
        return new Verification.Contents(
                assessment.scope(),
                catalog.edition(),
                entries.size(),
                assessment.heads().stream().sorted().toList(),
                authors,
                latest,
                new Verification.Files(files.size(), size(files)));
    }
}
