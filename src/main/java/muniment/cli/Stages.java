package muniment.cli;

import muniment.session.Progress;
import muniment.text.Phrase;

/**
 * Shows a person how far long work is, on one line that is written over and wiped at the end; shows nothing where
 * nobody looks.
 */
final class Stages implements Progress, AutoCloseable {
    private static final String LINE_START = "\r\u001b[K";

    private final Terminal terminal;
    private final boolean watched;
    private String shown = "";

    Stages(Terminal terminal) {
        this(terminal, terminal.console() != null);
    }

    /** @param watched whether a person looks at the terminal */
    Stages(Terminal terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    @Override
    public void at(long done, long whole, Phrase what) {
        if (watched) {
            var words = terminal.say(what);
            show(whole > 0 ? terminal.say("cli.progress", words, 100 * Math.min(done, whole) / whole) : words);
        }
    }

    private void show(String words) {
        if (!words.equals(shown)) {
            shown = words;
            terminal.err().print(LINE_START + words);
            terminal.err().flush();
        }
    }

    /** Wipes the line, so that what is said next begins on it. */
    @Override
    public void close() {
        if (!shown.isEmpty()) {
            terminal.err().print(LINE_START);
            terminal.err().flush();
        }
    }
}
