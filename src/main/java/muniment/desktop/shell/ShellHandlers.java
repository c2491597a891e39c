package muniment.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import muniment.desktop.action.Action;

/** What a person does to the window. */
interface ShellHandlers {
    void perform(Action action);

    /** Looks for text among the obligations. */
    void search(String words);

    /** Lets files go over the window. */
    void dropped(List<Path> files);
}
