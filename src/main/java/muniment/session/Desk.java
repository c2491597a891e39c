package muniment.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import muniment.assessment.Assessment;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.assessment.Decisions;
import muniment.catalog.BundledCatalog;
import muniment.catalog.Catalog;
import muniment.catalog.CatalogProblem;
import muniment.catalog.CatalogReader;
import muniment.catalog.TraitId;
import muniment.journal.Journal;
import muniment.journal.JournalProblem;
import muniment.journal.Person;
import muniment.journal.Scope;
import muniment.journal.Signer;
import muniment.journal.store.Documents;
import muniment.journal.store.SigningKeys;
import muniment.journal.store.Verified;
import muniment.text.Phrase;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/**
 * Where work begins: makes and opens assessments for a person, and remembers what belongs to the person and to no
 * assessment.
 *
 * <p>Guarantees that nothing it remembers can keep it from starting: what cannot be read is set aside and told by
 * {@link #troubles}.
 */
public final class Desk {
    private final Workplace workplace;
    private final SigningKeys keys;
    private final Verified verified;
    private final OwnJson preferencesFile;
    private final OwnJson recentsFile;
    private final List<Phrase> troubles;
    private Preferences preferences;
    private Recents recents;

    private Desk(Workplace workplace) {
        this.workplace = workplace;
        this.keys = new SigningKeys(workplace.config().resolve("keys"), workplace.random());
        this.verified = new VerifiedSeals(workplace.config().resolve("verified.txt"));
        this.preferencesFile = new OwnJson(workplace.config().resolve("settings.json"));
        this.recentsFile = new OwnJson(workplace.config().resolve("recent.json"));
        var readPreferences = preferencesFile.read();
        var readRecents = recentsFile.read();
        this.preferences = PreferencesFile.of(readPreferences.content());
        this.recents = Recents.of(readRecents.content());
        this.troubles = Stream.of(readPreferences, readRecents)
                .map(OwnJson.Read::trouble)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The desk in this workplace. */
    public static Desk at(Workplace workplace) {
        return new Desk(workplace);
    }

    /** What could not be read of what was remembered, to be said once. */
    public List<Phrase> troubles() {
        return troubles;
    }

    /**
     * Makes an empty assessment against the bundled catalog.
     *
     * @throws CommandRefused if the scope or the traits may not be so; there is no file then
     * @throws JournalProblem if the file is there already or cannot be written
     */
    public Session create(Path file, Scope scope, Map<TraitId, Boolean> traits, Person author)
            throws JournalProblem, CommandRefused {
        return create(file, scope, traits, author, null);
    }

    /**
     * The same, protected by a password.
     *
     * @param password is copied; null for an assessment that is not protected
     */
    public Session create(
            Path file, Scope scope, Map<TraitId, Boolean> traits, Person author, @Nullable Password password)
            throws JournalProblem, CommandRefused {
        var catalog = BundledCatalog.read();
        var signer = keys.of(author);
        var open = new Command.Open(scope, traits);
        if (new Decisions(catalog, Assessment.EMPTY, signer.author(), today()).decide(open)
                instanceof Decision.Refused(var reasons)) {
            throw new CommandRefused(reasons);
        }
        var journal = Documents.create(file, BundledCatalog.bytes(), password);
        Session session = null;
        var done = false;
        try {
            session = session(file, journal, catalog, signer);
            Answers.of(session.submit(open));
            done = true;
            return session;
        } finally {
            if (!done) {
                discard(file, journal, session);
            }
        }
    }

    private static void discard(Path file, Journal journal, @Nullable Session session) {
        try {
            if (session == null) {
                journal.close();
            } else {
                session.close();
            }
            Files.deleteIfExists(file);
        } catch (JournalProblem | IOException further) {
            System.getLogger(Desk.class.getName()).log(System.Logger.Level.WARNING, "half a file stays", further);
        }
    }

    /**
     * Opens an assessment; for reading only when it cannot be written to, with the reason in its snapshot.
     *
     * @throws JournalProblem if the file is not a document, or not what it was
     */
    public Session open(Path file, Person author) throws JournalProblem {
        return open(file, author, null);
    }

    /**
     * The same with a password, which an assessment that is not protected does not need.
     *
     * @param password is copied; null when there is none
     */
    public Session open(Path file, Person author, @Nullable Password password) throws JournalProblem {
        var signer = keys.of(author);
        var journal = Documents.open(file, verified, password);
        var done = false;
        try {
            var session = session(file, journal, catalogOf(file, journal), signer);
            done = true;
            return session;
        } finally {
            if (!done) {
                journal.close();
            }
        }
    }

    /**
     * Opens an assessment for looking only, by nobody in particular: makes no key and takes no lock.
     *
     * @throws JournalProblem if the file is not a document, or not what it was
     */
    public Session look(Path file) throws JournalProblem {
        return look(file, null);
    }

    /** The same with a password, which an assessment that is not protected does not need. */
    public Session look(Path file, @Nullable Password password) throws JournalProblem {
        var journal = Documents.openReadOnly(file, verified, password);
        var done = false;
        try {
            var session = session(file, journal, catalogOf(file, journal), new Onlooker());
            done = true;
            return session;
        } finally {
            if (!done) {
                journal.close();
            }
        }
    }

    private Session session(Path file, Journal journal, Catalog catalog, Signer signer) {
        return new Session(file.toAbsolutePath(), journal, catalog, signer, workplace.clock());
    }

    /** The catalog that a document is judged by: its own copy. */
    static Catalog catalogOf(Path file, Journal journal) throws JournalProblem {
        try {
            return CatalogReader.read(journal.catalog());
        } catch (CatalogProblem problem) {
            var finding = problem.findings().getFirst();
            throw new JournalProblem(
                    JournalProblem.Kind.DAMAGED,
                    problem,
                    file.toString(),
                    Phrase.of("session.catalog-invalid", finding.place(), finding.reason()));
        }
    }

    /** What this person likes. */
    public synchronized Preferences preferences() {
        return preferences;
    }

    /**
     * Remembers what this person likes.
     *
     * @throws FileProblem if it could not be written; it holds until the program ends all the same
     */
    public synchronized void keep(Preferences changed) throws FileProblem {
        if (!changed.equals(preferences)) {
            preferences = changed;
            preferencesFile.write(PreferencesFile.json(changed));
        }
    }

    /** Who worked here last. */
    public Optional<Person> author() {
        return preferences().person();
    }

    /** The assessments that were open lately. */
    public synchronized Recents recents() {
        return recents;
    }

    /** An assessment was opened: puts it on top of those that were open lately. */
    public synchronized void opened(Path file) throws FileProblem {
        keep(recents.opened(file, workplace.clock().instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Keeps an assessment on top of those that were open lately, or no longer. */
    public synchronized void pin(Path file, boolean pinned) throws FileProblem {
        keep(recents.pinned(file, pinned));
    }

    /** Takes an assessment from those that were open lately; the file itself stays. */
    public synchronized void forget(Path file) throws FileProblem {
        keep(recents.forgotten(file));
    }

    private void keep(Recents changed) throws FileProblem {
        if (!changed.equals(recents)) {
            recents = changed;
            recentsFile.write(changed.json());
        }
    }

    /** The moment it is. */
    public Instant moment() {
        return workplace.clock().instant();
    }

    /** The day it is where the person is. */
    public LocalDate today() {
        return LocalDate.now(workplace.clock());
    }

    /** The place where this desk stands. */
    public Workplace workplace() {
        return workplace;
    }
}
