package muniment.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The way from the command line to the desktop, of which it knows nothing else. */
public interface Window {
    /** Why no window can be opened here, in one sentence; empty when one can. */
    Optional<String> hindrance();

    /**
     * Opens the workbench and waits until it is closed.
     *
     * @param file an assessment to open or a report to verify; empty for the welcome
     * @return the exit status
     */
    int open(Optional<Path> file);

    /**
     * Opens the workbench on a sample, asking nothing first: whoever is not known here yet works as a guest.
     *
     * @return the exit status
     */
    int openSample(Path sample);
}
