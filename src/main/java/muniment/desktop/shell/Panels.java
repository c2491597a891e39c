package muniment.desktop.shell;

/** The dialogs that can be opened from everywhere. */
public interface Panels {
    void settings();

    void shortcuts();

    /** What the open assessment is about. */
    void scope(OpenDocument document);

    /** A receipt of the open assessment. */
    void receipt(OpenDocument document);

    /** Who wrote the open assessment. */
    void people(OpenDocument document);

    /** Gives evidence to a recipient. */
    void export(OpenDocument document);
}
