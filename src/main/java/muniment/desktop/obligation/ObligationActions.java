package muniment.desktop.obligation;

import java.nio.file.Path;
import java.util.List;

/** What a person can do on the page of an obligation. */
interface ObligationActions {
    /** Chooses a result by its key. */
    void choose(String result);

    /** Records the judgement as typed. */
    void commit();

    void commitOwner();

    void commitDue();

    void acceptRisk();

    void chooseFiles();

    /** Takes files that were dropped. */
    void takeFiles(List<Path> files);

    void paste();

    void write(EvidenceKind kind);

    void withdraw(String evidence);

    void link(String evidence);

    void saveCopy(String evidence);

    /** Shows the bytes of a piece of evidence. */
    void view(String evidence);

    void submit();

    void accept();

    void sendBack();

    void comment();

    /** Copies words to the clipboard. */
    void copy(String words);

    /** Opens an address in the browser. */
    void browse(String address);

    void previous();

    void next();

    /** Back to the list. */
    void list();
}
