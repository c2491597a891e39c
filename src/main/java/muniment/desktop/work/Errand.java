package muniment.desktop.work;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muniment.session.Running;
import muniment.text.Text;

/** A job as the screen sees it: title, what it does now, how far it is, and the way to cancel it. */
public final class Errand {
    private final Running<?> running;
    private final String title;
    private final boolean writing;
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(-1);

    Errand(Running<?> running, boolean writing, Text text) {
        this.running = running;
        this.writing = writing;
        this.title = text.say(running.title());
    }

    public String title() {
        return title;
    }

    /** Whether it writes something that the person waits for. */
    boolean writing() {
        return writing;
    }

    /** What it does now. */
    public ReadOnlyStringProperty step() {
        return step.getReadOnlyProperty();
    }

    /** How far it is from 0 to 1; negative when nobody knows. */
    public ReadOnlyDoubleProperty part() {
        return part.getReadOnlyProperty();
    }

    /** Asks it to stop. */
    public void cancel() {
        running.cancel();
    }

    void at(Running.Step now, Text text) {
        step.set(text.say(now.what()));
        part.set(now.whole() > 0 ? (double) now.done() / now.whole() : -1);
    }
}
