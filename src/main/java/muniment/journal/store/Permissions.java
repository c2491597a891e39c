package muniment.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** What a file's permissions say about writing. */
final class Permissions {
    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private Permissions() {}

    /**
     * Whether a file or directory may be written to. One that nobody may write to is taken at its word even when the
     * person is an administrator, whom the system would let through.
     */
    static boolean writable(Path path) {
        return Files.isWritable(path) && anybodyMayWrite(path);
    }

    private static boolean anybodyMayWrite(Path path) {
        try {
            return Files.getPosixFilePermissions(path).stream().anyMatch(WRITING::contains);
        } catch (UnsupportedOperationException | IOException noPosix) {
            return true;
        }
    }
}
