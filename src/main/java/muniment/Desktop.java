package muniment;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import muniment.cli.Window;
import muniment.desktop.Launcher;
import muniment.session.Workplace;
import muniment.text.Text;

/**
 * The way to the workbench; says what is missing where no window can be shown. JavaFX is loaded when a window is opened
 * and not before, so that commands need nothing of it.
 */
record Desktop(Workplace workplace, Map<String, String> environment, Text text) implements Window {
    private static final int UNUSABLE = 3;

    /** What JavaFX needs from the system, with the packages that bring it on Debian and on Fedora. */
    private enum Library {
        GTK("libgtk-3.so.0", "libgtk-3-0", "gtk3"),
        GL("libGL.so.1", "libgl1", "mesa-libGL"),
        XTST("libXtst.so.6", "libxtst6", "libXtst");

        private static final String[] FOLDERS = {
            "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/lib64", "/lib"
        };

        private final String file;
        private final String debian;
        private final String fedora;

        Library(String file, String debian, String fedora) {
            this.file = file;
            this.debian = debian;
            this.fedora = fedora;
        }

        boolean present() {
            return Stream.of(FOLDERS).anyMatch(folder -> new File(folder, file).exists());
        }
    }

    @Override
    public Optional<String> hindrance() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return Optional.empty();
        }
        if (unset("DISPLAY") && unset("WAYLAND_DISPLAY")) {
            return Optional.of(text.say("cli.window.no-display"));
        }
        return Stream.of(Library.values())
                .filter(library -> !library.present())
                .findFirst()
                .map(library -> text.say("cli.window.library", library.file, library.debian, library.fedora));
    }

    private boolean unset(String variable) {
        return environment.getOrDefault(variable, "").isBlank();
    }

    @Override
    public int open(Optional<Path> file) {
        return shown(() -> Launcher.open(file.orElse(null), workplace));
    }

    @Override
    public int openSample(Path sample) {
        return shown(() -> Launcher.openSample(sample, workplace));
    }

    /** What opens the window and waits for its end. */
    @FunctionalInterface
    private interface Opening {
        void run() throws InterruptedException;
    }

    private int shown(Opening opening) {
        var hindrance = hindrance();
        if (hindrance.isPresent()) {
            return sorry(hindrance.get());
        }
        try {
            opening.run();
            return 0;
        } catch (UnsupportedOperationException | LinkageError e) {
            return sorry(text.say("cli.window.failed", String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int sorry(String sentence) {
        System.err.println(sentence);
        return UNUSABLE;
    }
}
