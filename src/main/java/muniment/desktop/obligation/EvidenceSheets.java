package muniment.desktop.obligation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import muniment.desktop.kit.Refusals;

/**
 * Asks a person for evidence and for what is done with it. What is handed in closes the question when it is settled.
 */
interface EvidenceSheets {
    /** Asks for a piece of evidence. */
    void record(EvidenceDraft draft, Consumer<Runnable> doIt);

    /** Asks why evidence is no longer relied on. */
    void withdraw(String title, Refusals against, BiConsumer<String, Runnable> doIt);

    /** Asks which further obligations evidence supports. */
    void link(
            String title,
            List<EvidenceDraft.Further> obligations,
            Refusals against,
            BiConsumer<List<String>, Runnable> doIt);
}
