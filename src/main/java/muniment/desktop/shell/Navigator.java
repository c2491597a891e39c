package muniment.desktop.shell;

/** Moves between places. */
public interface Navigator {
    /** Goes there and remembers the way back. */
    void go(Place place);

    void back();

    void forward();
}
