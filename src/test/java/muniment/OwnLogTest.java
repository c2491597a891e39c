package muniment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnLogTest {
    @TempDir
    Path home;

    private static LogRecord told(String logger, Level level, String message) {
        var told = new LogRecord(level, message);
        told.setLoggerName(logger);
        return told;
    }

    @Test
    void whenMunimentWarnsThenItIsKeptAndNothingElseIs() throws Exception {
        var cache = home.resolve("100 % cache");
        var log = new OwnLog(cache);
        log.publish(told("org.apache.pdfbox", Level.SEVERE, "a library"));
        log.publish(told("muniment.session", Level.INFO, "a detail"));
        assertFalse(Files.exists(cache));
        log.publish(told("muniment.session", Level.WARNING, "a warning"));
        log.close();
        var kept = Files.readString(cache.resolve(OwnLog.NAME));
        assertTrue(kept.contains("a warning"), kept);
        assertFalse(kept.contains("a library") || kept.contains("a detail"), kept);
    }

    @Test
    void whenTheDirectoryCannotBeMadeThenWorkGoesOn() throws Exception {
        var log = new OwnLog(Files.writeString(home.resolve("file"), ""));
        log.publish(told("muniment.session", Level.WARNING, "a warning"));
        log.close();
        assertEquals("", Files.readString(home.resolve("file")));
    }

    @Test
    void whenItTakesOverThenNothingElseListens() {
        var logger = Logger.getAnonymousLogger();
        logger.addHandler(new ConsoleHandler());
        var log = new OwnLog(home);
        log.replaceHandlersOf(logger);
        assertEquals(java.util.List.<Handler>of(log), java.util.List.of(logger.getHandlers()));
    }
}
