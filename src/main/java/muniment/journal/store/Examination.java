package muniment.journal.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import muniment.catalog.Sha256;
import muniment.journal.EvidenceFiles;
import muniment.journal.Examined;
import muniment.journal.Examined.Outcome;
import muniment.journal.Examined.Part;
import muniment.journal.JournalProblem;
import muniment.journal.Recorded;
import muniment.text.Phrase;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/**
 * A whole document computed again, part by part: a flaw in one part does not keep the others from being looked at where
 * they can be. Trusts nothing remembered and changes nothing.
 *
 * <p>Every bit of the file is either covered by one of the parts or provably without meaning: SQLite's own counters and
 * the unused room in its pages.
 */
public final class Examination {
    private final Map<Part, Examined> parts = new EnumMap<>(Part.class);
    private List<Recorded> entries = List.of();
    private @Nullable Sha256 catalog;
    private byte @Nullable [] catalogBytes;

    private Examination() {}

    /**
     * Examines a document.
     *
     * @param password of a document that is protected by one, else null
     * @param watch is told how many bytes of evidence were read; each is read twice, by itself and as part of its file
     * @throws JournalProblem if the file cannot be judged at all: it is not there, of a newer version, or in use
     */
    public static Examination of(Path path, @Nullable Password password, EvidenceFiles.Watch watch)
            throws JournalProblem {
        var examination = new Examination();
        examination.run(path, password, watch);
        return examination;
    }

    /** What was found of each part, in their order; without the readiness, which is no matter of a document. */
    public List<Examined> parts() {
        return Stream.of(Part.values())
                .filter(part -> part != Part.READINESS)
                .map(part -> parts.getOrDefault(part, Examined.unknown(part)))
                .toList();
    }

    /** Whether nothing is wrong with any part. */
    public boolean sound() {
        return parts().stream().allMatch(part -> part.outcome() == Outcome.SOUND || part.outcome() == Outcome.NOTED);
    }

    /** The entries that could be read, in the order in which they are stored. */
    public List<Recorded> entries() {
        return entries;
    }

    /** The bytes of the catalog, if they are what the summary says. */
    public Optional<byte[]> catalog() {
        return Optional.ofNullable(catalogBytes).map(byte[]::clone);
    }

    private void run(Path path, @Nullable Password password, EvidenceFiles.Watch watch) throws JournalProblem {
        var opened = new ArrayList<Database>();
        try {
            if (!part(Part.HEADER, notes -> header(path, password, opened, notes))) {
                return;
            }
            var file = Documents.existing(path);
            part(Part.STRUCTURE, notes -> {
                if (opened.isEmpty()) {
                    opened.add(Database.forReading(file));
                }
                StructureExamination.examine(opened.getFirst(), notes);
            });
            if (!opened.isEmpty()) {
                examine(opened.getFirst(), watch);
            }
        } finally {
            for (var database : opened) {
                database.close();
            }
        }
    }

    /** What is protected shows its header only once it is decrypted. */
    private static void header(Path path, @Nullable Password password, List<Database> opened, Notes notes)
            throws JournalProblem {
        var free = Documents.readable(path);
        var file = Documents.existing(path);
        if (Contents.isProtected(file)) {
            var database = Contents.forReading(file, password);
            opened.add(database);
            PageZero.examine(database.image(), notes);
        } else if (free.isPresent()) {
            PageZero.examine(file, notes);
        }
    }

    private void examine(Database database, EvidenceFiles.Watch watch) throws JournalProblem {
        if (!part(Part.TABLES, notes -> Schema.examine(database, notes))) {
            return;
        }
        var meta = new ArrayList<Meta>();
        part(Part.SUMMARY, notes -> {
            notes.looked(4);
            meta.add(database.read(Examination::summary));
        });
        var summary = meta.isEmpty() ? null : meta.getFirst();
        var read = new EntriesExamination(summary);
        part(Part.ENTRIES, notes -> read.read(database, notes));
        entries = read.entries();
        put(read.order());
        put(read.signatures());
        put(read.heads());
        part(Part.CATALOG, notes -> {
            if (summary != null) {
                catalog = summary.catalog();
                read.examineCatalog(notes);
                catalogBytes = Document.catalog(database, summary.catalog());
            }
        });
        if (summary == null) {
            parts.remove(Part.CATALOG);
        }
        var evidence = new EvidenceExamination(database, entries, catalog, watch);
        part(Part.CHUNKS, evidence::chunks);
        part(Part.EVIDENCE, evidence::files);
        part(Part.STRAYS, evidence::strays);
    }

    private static Meta summary(java.sql.Connection connection) throws SQLException, JournalProblem {
        try {
            return Meta.read(connection);
        } catch (Flaw e) {
            throw new JournalProblem(JournalProblem.Kind.DAMAGED, e, "", e.finding());
        }
    }

    private void put(Examined examined) {
        parts.put(examined.part(), examined);
    }

    /** Looks at a part. */
    @FunctionalInterface
    private interface Look {
        void at(Notes notes) throws JournalProblem;
    }

    /** Whether the part is sound; what makes it unreadable is a flaw of it. */
    private boolean part(Part part, Look look) throws JournalProblem {
        var notes = new Notes(part);
        try {
            look.at(notes);
        } catch (JournalProblem problem) {
            notes.flaw(flaw(problem));
        }
        var examined = notes.examined();
        put(examined);
        return examined.outcome() == Outcome.SOUND;
    }

    /** The finding behind a problem, if it lies in the bytes of the document. */
    static Phrase flaw(JournalProblem problem) throws JournalProblem {
        return switch (problem.kind()) {
            case DAMAGED, CUT, HOSTILE, NO_SUCH_EVIDENCE -> finding(problem);
            // its bytes were recognised, so it was one
            case NOT_A_DOCUMENT -> Finding.HEADER.phrase();
            case UNREADABLE -> {
                if (problem.getCause() instanceof SQLException) {
                    yield finding(problem);
                }
                throw problem;
            }
            case NOT_FOUND,
                    EXISTS,
                    TOO_NEW,
                    IN_USE,
                    READ_ONLY,
                    FULL,
                    TOO_LARGE,
                    PASSWORD_NEEDED,
                    PASSWORD_WRONG,
                    TOO_LARGE_TO_PROTECT,
                    NOT_PROTECTED,
                    PROTECTED_ALREADY,
                    KEY_UNUSABLE -> throw problem;
        };
    }

    private static Phrase finding(JournalProblem problem) {
        return problem.phrase().values().getLast() instanceof Phrase finding ? finding : problem.phrase();
    }
}
