package muniment.desktop.outside;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets a person choose files. Answers are empty when they changed their mind. */
public interface Choosers {
    /** An existing file of this kind. */
    Optional<Path> open(Wanted wanted);

    /** One or more existing files. */
    List<Path> openMany(Wanted wanted);

    /** A folder. */
    Optional<Path> folder(String titleKey);

    /** A file to write; the system has asked before it replaces one. */
    Optional<Path> save(Wanted wanted, String suggestedName);

    /**
     * What is wanted.
     *
     * @param titleKey the key of the chooser's title
     * @param kind which files are offered
     */
    record Wanted(String titleKey, FileKind kind) {}

    /** Kinds of files. */
    enum FileKind {
        ASSESSMENT("*.muniment"),
        REPORT("*.pdf"),
        VERIFIABLE("*.pdf", "*.muniment", "*.txt", "*.png", "*.jpg", "*.jpeg"),
        /** What proves that entries existed: a receipt as text or picture, or a report. */
        RECEIPT("*.txt", "*.png", "*.jpg", "*.jpeg", "*.pdf"),
        CERTIFICATE("*.pem", "*.crt", "*.cer", "*.der", "*.p7b"),
        REVOCATIONS("*.crl", "*.pem"),
        IDENTITY("*.p12", "*.pfx", "*.pem"),
        NEW_IDENTITY("*.p12"),
        REQUEST("*.csr"),
        TEXT("*.txt"),
        PICTURE("*.png", "*.jpg", "*.jpeg"),
        ANY("*");

        private final List<String> patterns;

        FileKind(String... patterns) {
            this.patterns = List.of(patterns);
        }

        public List<String> patterns() {
            return patterns;
        }
    }
}
