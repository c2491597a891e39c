package muniment.desktop.disclosure;

import java.util.function.Consumer;

/** Asks a person who may see evidence. What is handed in closes the question when it is settled. */
interface DisclosureSheets {
    /** Asks how confidential a piece of evidence is. */
    void mark(String about, MarkDraft draft, Consumer<Runnable> doIt);

    /**
     * Asks for a redacted copy.
     *
     * @param choose lets the person choose a copy that was made elsewhere
     */
    void copy(String about, CopyDraft draft, Runnable choose, Consumer<Runnable> doIt);

    /**
     * Asks who is to get the evidence.
     *
     * @param choose lets the person choose a folder
     */
    void give(GiveDraft draft, Runnable choose, Consumer<Runnable> doIt);
}
