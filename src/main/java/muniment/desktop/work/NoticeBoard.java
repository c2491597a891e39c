package muniment.desktop.work;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muniment.desktop.kit.Rows;
import muniment.text.Text;

/** Keeps the notices that are not settled, the latest last. */
public final class NoticeBoard implements Notices {
    private final Text text;
    private final Consumer<Throwable> crash;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> noticesToRead = FXCollections.unmodifiableObservableList(notices);

    /** @param crash is told what has no words */
    public NoticeBoard(Text text, Consumer<Throwable> crash) {
        this.text = text;
        this.crash = crash;
    }

    /** What is not settled. */
    public ObservableList<Notice> unsettled() {
        return noticesToRead;
    }

    @Override
    public void show(Notice notice) {
        var others = notices.stream().filter(known -> !known.id().equals(notice.id()));
        Rows.update(notices, Stream.concat(others, Stream.of(notice)).toList(), Notice::id);
    }

    @Override
    public void settle(String id) {
        notices.removeIf(notice -> notice.id().equals(id));
    }

    @Override
    public void failed(Throwable problem) {
        var cause = Errands.causeOf(problem);
        if (cause instanceof CancellationException) {
            return;
        }
        Explained.notice(cause, text).ifPresentOrElse(this::show, () -> crash.accept(cause));
    }
}
