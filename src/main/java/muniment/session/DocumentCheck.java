package muniment.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muniment.assessment.Assessment;
import muniment.catalog.Catalog;
import muniment.catalog.CatalogProblem;
import muniment.catalog.CatalogReader;
import muniment.catalog.Sha256;
import muniment.journal.Content;
import muniment.journal.Entry;
import muniment.journal.Examined;
import muniment.journal.Examined.Outcome;
import muniment.journal.Examined.Part;
import muniment.journal.JournalProblem;
import muniment.journal.Recorded;
import muniment.journal.store.Examination;
import muniment.text.Phrase;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/** Checks a whole document: every part of it computed again, and the readiness judged again from what it says. */
record DocumentCheck(Path file, Instant now, @Nullable Password password) {
    Verification verification(Progress progress) throws JournalProblem {
        var what = Phrase.of("session.checking", file.toString());
        var examination = Examination.of(file, password, done -> progress.at(done, -1, what));
        var parts = new ArrayList<>(examination.parts());
        var catalog = catalog(examination, parts);
        var assessment = Assessment.of(examination.entries());
        parts.replaceAll(part -> part.part() == Part.EVIDENCE ? Redactions.examined(part, assessment) : part);
        parts.replaceAll(new Remarks(catalog, assessment)::on);
        var judged = catalog == null ? List.<Checks.Judged>of() : JudgedAgain.verdicts(catalog, assessment, now);
        parts.add(
                catalog == null
                        ? Examined.unknown(Part.READINESS)
                        : new Examined(
                                Part.READINESS,
                                Outcome.SOUND,
                                catalog.obligations().size(),
                                List.of()));
        var checks = new Checks(parts, judged);
        var contents = catalog == null ? null : contents(catalog, assessment);
        var flaws = parts.stream()
                .filter(part -> part.outcome() == Outcome.UNSOUND)
                .flatMap(part -> part.flaws().stream())
                .toList();
        return flaws.isEmpty() && contents != null
                ? new Verification.Document(file, contents, checks)
                : new Verification.BrokenDocument(file, flaws, contents, checks);
    }

    /** The catalog in the document; one that does not hold together is a flaw of its part. */
    private static @Nullable Catalog catalog(Examination examination, List<Examined> parts) {
        var bytes = examination.catalog();
        if (bytes.isEmpty()) {
            return null;
        }
        try {
            return CatalogReader.read(bytes.get());
        } catch (CatalogProblem problem) {
            var finding = problem.findings().getFirst();
            var flaw = Phrase.of("session.catalog-invalid", finding.place(), finding.reason());
            parts.replaceAll(part -> part.part() == Part.CATALOG
                    ? new Examined(Part.CATALOG, Outcome.UNSOUND, part.count(), List.of(flaw))
                    : part);
            return null;
        }
    }

    private static Verification.Contents contents(Catalog catalog, Assessment assessment) {
        var entries = assessment.history();
        var files = evidenceFiles(entries);
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
                new Verification.Files(
                        files.size(),
                        files.values().stream().mapToLong(Content.File::size).sum()));
    }

    private static Map<Sha256, Content.File> evidenceFiles(List<Recorded> entries) {
        var files = new LinkedHashMap<Sha256, Content.File>();
        for (var recorded : entries) {
            if (recorded.entry() instanceof Entry.EvidenceRecorded(var evidence, var _)
                    && evidence.content() instanceof Content.File content) {
                files.putIfAbsent(content.digest(), content);
            }
        }
        return files;
    }
}
