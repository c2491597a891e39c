package muniment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Muniment's own warnings in a small file of the cache directory. What libraries tell their developers is left
 * out.
 *
 * <p>Guarantees that nothing of it reaches the terminal, and that there is no file before there is a warning.
 */
final class OwnLog extends Handler {
    static final String NAME = "muniment.log";

    private static final String OWN = "muniment.";
    private static final int LARGEST = 256 << 10;

    private final Path directory;
    private @Nullable FileHandler file;
    private boolean unwritable;

    OwnLog(Path directory) {
        this.directory = directory;
        setLevel(Level.WARNING);
        setFilter(logged -> String.valueOf(logged.getLoggerName()).startsWith(OWN));
    }

    /** Takes the place of everything that listened to the logger. */
    void replaceHandlersOf(Logger logger) {
        for (var handler : logger.getHandlers()) {
            logger.removeHandler(handler);
        }
        logger.setLevel(Level.WARNING);
        logger.addHandler(this);
    }

    @Override
    public synchronized void publish(LogRecord logged) {
        if (isLoggable(logged) && !unwritable) {
            try {
                opened().publish(logged);
            } catch (IOException e) {
                // there is no further place to tell of it: the terminal belongs to answers
                unwritable = true;
            }
        }
    }

    private FileHandler opened() throws IOException {
        var opened = file;
        if (opened == null) {
            Files.createDirectories(directory);
            // in the pattern of the file handler a percent sign stands for something else
            var pattern = directory.resolve(NAME).toString().replace("%", "%%");
            opened = new FileHandler(pattern, LARGEST, 1, true);
            opened.setFormatter(new SimpleFormatter());
            file = opened;
        }
        return opened;
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}
