package muniment.journal.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import muniment.catalog.Sha256;
import muniment.files.AtomicFile;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;
import muniment.journal.Person;
import muniment.journal.Signer;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/**
 * The signing keys of people on this computer, one file each. Guarantees that a key which was once made is never
 * written over, and that only its owner can read it where the file system knows owners; on Windows the rights of the
 * user's profile do that.
 */
public final class SigningKeys {
    private static final int LONGEST = 4096;

    private final Path directory;
    private final SecureRandom random;

    /**
     * @param directory where the keys lie, of the user's own; made when the first key is
     * @param random makes new keys
     */
    public SigningKeys(Path directory, SecureRandom random) {
        this.directory = directory.toAbsolutePath();
        this.random = random;
    }

    /**
     * The signer for a person, with a new key on first use.
     *
     * @throws JournalProblem if the key cannot be read, is damaged or somebody else's
     */
    public Signer of(Person person) throws JournalProblem {
        var file = file(person);
        try {
            if (!Files.exists(file)) {
                make(file, person);
            }
            return load(file, person);
        } catch (CharacterCodingException e) {
            throw new JournalProblem(Kind.KEY_UNUSABLE, e, file.toString(), Finding.KEY_FILE.phrase());
        } catch (IOException e) {
            throw new JournalProblem(Kind.UNREADABLE, e, file.toString(), Finding.DISK.phrase(e.toString()));
        }
    }

    /** Where the key of a person lies: readable words and a digest, as names may hold what file systems do not take. */
    Path file(Person person) {
        var owner = KeyText.owner(person);
        var words = owner.replaceAll("[^a-z0-9]+", "-");
        var brief = words.substring(0, Math.min(words.length(), 40));
        return directory.resolve(brief + "-" + Sha256.of(owner).brief() + ".key");
    }

    private static Signer load(Path file, Person person) throws IOException, JournalProblem {
        if (Files.size(file) > LONGEST) {
            throw new JournalProblem(Kind.KEY_UNUSABLE, null, file.toString(), Finding.KEY_FILE.phrase());
        }
        var text = KeyText.read(Files.readString(file))
                .orElseThrow(
                        () -> new JournalProblem(Kind.KEY_UNUSABLE, null, file.toString(), Finding.KEY_FILE.phrase()));
        if (!text.owner().equals(KeyText.owner(person))) {
            throw new JournalProblem(
                    Kind.KEY_UNUSABLE, null, file.toString(), Finding.KEY_OTHER_PERSON.phrase(text.owner()));
        }
        return new PrivateKey(person, text.key());
    }

    private void make(Path file, Person person) throws IOException {
        Files.createDirectories(directory, ownerOnly("rwx------"));
        var text = new KeyText(KeyText.owner(person), new Ed25519PrivateKeyParameters(random)).write();
        try {
            AtomicFile.<RuntimeException>create(
                    file, AtomicFile.Readers.OWNER, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (FileAlreadyExistsException anotherWasFaster) {
            return;
        }
    }

    private FileAttribute<?>[] ownerOnly(String rights) {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
