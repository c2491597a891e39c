package muniment.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muniment.journal.JournalProblem;
import muniment.text.Phrase;

/** Tells apart by their bytes what somebody wants verified together; reads no more of them than that takes. */
public record GatherFiles(List<Path> files) implements Job<GatherFiles.Gathered> {
    public GatherFiles {
        files = List.copyOf(files);
    }

    /**
     * Files that belong together, in the order in which they were given.
     *
     * @param locked those of the assessments that are protected by a password
     * @param others neither reports nor assessments, such as receipts
     */
    public record Gathered(List<Path> reports, List<Path> documents, Set<Path> locked, List<Path> others) {
        public Gathered {
            reports = List.copyOf(reports);
            documents = List.copyOf(documents);
            locked = Set.copyOf(locked);
            others = List.copyOf(others);
        }
    }

    /** @throws FileProblem if one of them cannot be read or is empty */
    @Override
    public Gathered run(Progress progress) throws FileProblem, JournalProblem {
        var reports = new ArrayList<Path>();
        var documents = new ArrayList<Path>();
        var locked = new HashSet<Path>();
        var others = new ArrayList<Path>();
        for (var file : files) {
            progress.at(
                    reports.size() + documents.size() + others.size(),
                    files.size(),
                    Phrase.of("session.verifying", file.toString()));
            try {
                switch (FileKind.of(file)) {
                    case REPORT -> reports.add(file);
                    case DOCUMENT -> {
                        documents.add(file);
                        if (Protect.isOn(file)) {
                            locked.add(file);
                        }
                    }
                }
            } catch (FileProblem problem) {
                if (problem.kind() != FileProblem.Kind.NEITHER) {
                    throw problem;
                }
                others.add(file);
            }
        }
        return new Gathered(reports, documents, locked, others);
    }
}
