package muniment.desktop.work;

/** Where notices go. Called on the JavaFX thread. */
public interface Notices {
    void show(Notice notice);

    /** Puts a notice away that is settled. */
    void settle(String id);

    /**
     * Says in words what went wrong; what has no words is a crash and gets its dialog. Cancelled work is no problem.
     */
    void failed(Throwable problem);
}
