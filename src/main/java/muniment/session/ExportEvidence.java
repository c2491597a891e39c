package muniment.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import muniment.assessment.EvidenceOnFile;
import muniment.files.WholeFolder;
import muniment.journal.Content;
import muniment.journal.JournalProblem;
import muniment.report.ExportIndex;
import muniment.sharing.Disclosure;
import muniment.sharing.Notice;
import muniment.sharing.Profile;
import muniment.text.Phrase;

/**
 * Writes the evidence files that a profile gives out into a new directory, with an index that says what each is and
 * what was withheld. The directory appears as a whole or not at all.
 *
 * <p>The bytes of a file are its own: names inside it are hidden by a redacted copy, not by a profile.
 */
public record ExportEvidence(Session session, Profile profile, Path directory) implements Job<ExportEvidence.Exported> {
    private static final int LONGEST_NAME = 80;

    /** What was written. */
    public record Exported(Path directory, int files, Notice notice) {}

    /**
     * @throws JournalProblem if bytes are not what they were
     * @throws FileProblem if the directory is there already or cannot be written
     */
    @Override
    public Exported run(Progress progress) throws JournalProblem, FileProblem {
        var snapshot = session.snapshot();
        var disclosure = Disclosure.of(profile, snapshot.catalog(), snapshot.assessment());
        var target = directory.toAbsolutePath().normalize();
        try {
            if (Files.exists(target, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                throw FileProblem.exists(directory);
            }
            var draft = Files.createTempDirectory(parent(target), ".muniment-");
            try {
                var files = files(disclosure, draft, progress);
                Files.move(draft, target);
                return new Exported(directory, files, disclosure.notice());
            } finally {
                WholeFolder.remove(draft);
            }
        } catch (FileAlreadyExistsException taken) {
            throw FileProblem.exists(directory);
        } catch (IOException e) {
            throw FileProblem.writing(directory, e);
        }
    }

    private static Path parent(Path target) {
        var parent = target.getParent();
        return parent == null ? target : parent;
    }

    private int files(Disclosure disclosure, Path draft, Progress progress) throws IOException, JournalProblem {
        var files = new ArrayList<ExportIndex.Line>();
        var given = disclosure.given();
        for (var whole : given) {
            var onFile = disclosure.assessment().evidence(whole.id()).orElseThrow();
            progress.at(
                    files.size(),
                    given.size(),
                    Phrase.of("session.extracting", onFile.evidence().title()));
            files.add(new ExportIndex.Line(onFile, written(onFile, files.size() + 1, draft)));
        }
        var index = new ExportIndex(disclosure.notice(), disclosure.assessment(), session.moment(), files);
        Files.writeString(draft.resolve("index.json"), index.json(), StandardCharsets.UTF_8);
        Files.writeString(draft.resolve("index.csv"), index.csv(), StandardCharsets.UTF_8);
        return (int) files.stream().filter(line -> !line.file().isEmpty()).count();
    }

    /** The name of the written file; empty for evidence that has no bytes. */
    private String written(EvidenceOnFile onFile, int number, Path draft) throws IOException, JournalProblem {
        if (!(onFile.evidence().content() instanceof Content.File file)) {
            return "";
        }
        var target = in(draft, String.format(Locale.ROOT, "%04d-%s", number, safe(file.name())));
        try (var out = Files.newOutputStream(target)) {
            session.files().copy(file.digest(), file.size(), out, _ -> {});
        }
        return String.valueOf(target.getFileName());
    }

    /** Where the system's language has no such signs, they stand for themselves no more. */
    private static Path in(Path draft, String name) {
        try {
            return draft.resolve(name);
        } catch (InvalidPathException unwritableHere) {
            return draft.resolve(name.replaceAll("\\P{ASCII}", "_"));
        }
    }

    /** A name from a document must not lead anywhere else, and fits every file system. */
    private static String safe(String name) {
        var safe = name.replaceAll("[^\\p{L}\\p{N}._-]", "_").toLowerCase(Locale.ROOT);
        var cut = Math.max(0, safe.length() - LONGEST_NAME);
        // a sign of two halves stays or goes as a whole
        return safe.substring(cut > 0 && Character.isLowSurrogate(safe.charAt(cut)) ? cut + 1 : cut);
    }
}
