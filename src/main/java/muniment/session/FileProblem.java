package muniment.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import muniment.files.DocumentInPlace;
import muniment.text.Phrase;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** A file beside the document could not be read or written; nothing half-written is left behind. */
public final class FileProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient Path file;
    private final String detail;

    public FileProblem(Kind kind, Path file, String detail, @Nullable Throwable cause) {
        super(kind + " " + file + " " + detail, cause);
        this.kind = kind;
        this.file = file;
        this.detail = detail;
    }

    /** What went wrong while a file was read. */
    public static FileProblem reading(Path file, IOException problem) {
        return new FileProblem(
                problem instanceof NoSuchFileException ? Kind.NOT_FOUND : Kind.UNREADABLE,
                file,
                words(problem),
                problem);
    }

    /** What went wrong while a file was written. */
    public static FileProblem writing(Path file, IOException problem) {
        return switch (problem) {
            case FileAlreadyExistsException _ -> exists(file);
            case DocumentInPlace _ -> new FileProblem(Kind.IS_ASSESSMENT, file, "", problem);
            case NoSuchFileException _, NotDirectoryException _ ->
                new FileProblem(Kind.NO_DIRECTORY, file, words(problem), problem);
            default -> new FileProblem(Kind.NOT_WRITTEN, file, words(problem), problem);
        };
    }

    static FileProblem exists(Path file) {
        return new FileProblem(Kind.EXISTS, file, "", null);
    }

    private static String words(IOException problem) {
        return switch (problem) {
            case AccessDeniedException _ -> "access denied";
            case FileSystemException known when known.getReason() != null -> String.valueOf(known.getReason());
            default -> String.valueOf(problem.getMessage());
        };
    }

    public Kind kind() {
        return kind;
    }

    /** The sentence for people; its wording is {@code session.file.} and the kind. */
    public Phrase phrase() {
        return Phrase.of("session.file." + Text.slug(kind), file.toString(), detail);
    }

    /** What kind of problem. */
    public enum Kind {
        /** There is no such file. */
        NOT_FOUND,
        /** It is a directory or a device. */
        NOT_A_FILE,
        /** It cannot be read. */
        UNREADABLE,
        /** It is to hold words, and is not written in UTF-8. */
        NOT_UTF8,
        /** A file of that name is there already. */
        EXISTS,
        /** A sample is there that somebody works or worked in, or what is no sample. */
        SAMPLE_IN_USE,
        /** An assessment lies where it was to be written. */
        IS_ASSESSMENT,
        /** It is an assessment that is open in this program, which cannot be evidence meanwhile. */
        OPEN_HERE,
        /** There is no directory to put it in. */
        NO_DIRECTORY,
        /** It cannot be written. */
        NOT_WRITTEN,
        /** It is no longer what it was when it was read first. */
        CHANGED,
        /** There is nothing in it. */
        EMPTY,
        /** It is neither a report nor an assessment. */
        NEITHER
    }
}
