package muniment.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder that only the person can enter and that is gone, with everything in it, once it is closed. It also goes when
 * the program ends before that, by itself or because somebody stops it; only a kill leaves it behind.
 */
public final class TemporaryFolder implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(TemporaryFolder.class.getName());
    private static final Set<TemporaryFolder> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> OPEN.forEach(TemporaryFolder::close), "muniment-clearing"));
    }

    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /** An empty one. */
    public static TemporaryFolder create() throws IOException {
        var folder = new TemporaryFolder(Files.createTempDirectory("muniment-"));
        OPEN.add(folder);
        return folder;
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        if (OPEN.remove(this)) {
            clear();
        }
    }

    private void clear() {
        try {
            WholeFolder.remove(path);
        } catch (IOException left) {
            LOG.log(System.Logger.Level.WARNING, "copies stay behind in " + path, left);
        }
    }
}
