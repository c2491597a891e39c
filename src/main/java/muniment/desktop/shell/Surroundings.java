package muniment.desktop.shell;

import muniment.desktop.kit.Dialogs;
import muniment.desktop.outside.Outside;
import muniment.desktop.work.Errands;
import muniment.desktop.work.Notices;
import muniment.text.Text;

/** What every room has around it, with or without an open document. */
public record Surroundings(
        Text text, Navigator navigator, Errands errands, Notices notices, Dialogs dialogs, Outside outside) {}
