package muniment.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** An assessment, or another SQLite database, lies where a file was to be put; it is never replaced. */
public final class DocumentInPlace extends FileSystemException {
    private static final long serialVersionUID = 1;

    DocumentInPlace(Path file) {
        super(file.toString(), null, "an assessment is never replaced by another file");
    }
}
