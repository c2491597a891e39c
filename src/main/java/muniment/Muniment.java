package muniment;

import java.nio.file.Path;
import java.util.logging.Logger;
import java.util.stream.Stream;
import muniment.cli.Commands;
import muniment.cli.Terminal;

/** Starts Muniment: the workbench without arguments or with a file, the command line otherwise. */
public final class Muniment {
    private Muniment() {}

    public static void main(String[] arguments) {
        var terminal = Terminal.ofProcess();
        keepLog(terminal);
        System.exit(run(terminal, arguments));
    }

    private static int run(Terminal terminal, String[] arguments) {
        var window = new Desktop(terminal.workplace(), terminal.environment(), terminal.text());
        if (!forWindow(arguments)) {
            return Commands.run(terminal, window, arguments);
        }
        try {
            return window.open(Stream.of(arguments).findFirst().map(Path::of));
        } catch (RuntimeException | Error defect) {
            return Commands.crashed(terminal, defect);
        }
    }

    /** What libraries tell their developers is no answer to a command; MUNIMENT_LOG=on lets it through. */
    private static void keepLog(Terminal terminal) {
        if (terminal.environment().get("MUNIMENT_LOG") == null) {
            new OwnLog(terminal.workplace().cache()).replaceHandlersOf(Logger.getLogger(""));
        }
    }

    private static boolean forWindow(String[] arguments) {
        return arguments.length == 0
                || arguments.length == 1 && (arguments[0].endsWith(".muniment") || arguments[0].endsWith(".pdf"));
    }
}
