package muniment.desktop.shell;

/** The dialogs that can be opened from everywhere. */
public interface Panels {
    void settings();

    void shortcuts();

    /** What the open assessment is about. */
    void scope(OpenDocument document);
}
