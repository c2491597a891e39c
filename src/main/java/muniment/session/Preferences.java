package muniment.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import muniment.journal.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a person likes, remembered from one start to the next. Guarantees values that a window can be opened with,
 * whatever the file said.
 *
 * @param author who works here, null before anybody said so
 * @param textSize in percent of the usual size
 * @param window where the window was, null before the first time
 * @param notes small further things by name, such as the last place of a file or the filter of a list
 */
public record Preferences(
        @Nullable Person author,
        Theme theme,
        int textSize,
        @Nullable Bounds window,
        Map<String, String> notes) {
    /** The smallest size of text, in percent. */
    public static final int SMALLEST_TEXT = 75;

    /** The largest size of text, in percent. */
    public static final int LARGEST_TEXT = 200;

    private static final int USUAL_TEXT = 100;

    /** What holds before anybody chose. */
    public static final Preferences INITIAL = new Preferences(null, Theme.SYSTEM, USUAL_TEXT, null, Map.of());

    public Preferences {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        notes = Map.copyOf(notes);
    }

    /** Which colours. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Where a window is, in pixels of the screen. */
    public record Bounds(double x, double y, double width, double height, boolean maximised) {}

    /** Who works here. */
    public Optional<Person> person() {
        return Optional.ofNullable(author);
    }

    /** Where the window was. */
    public Optional<Bounds> bounds() {
        return Optional.ofNullable(window);
    }

    /** What was noted under this name. */
    public Optional<String> note(String name) {
        return Optional.ofNullable(notes.get(name));
    }

    public Preferences withAuthor(Person person) {
        return new Preferences(person, theme, textSize, window, notes);
    }

    public Preferences withTheme(Theme other) {
        return new Preferences(author, other, textSize, window, notes);
    }

    public Preferences withTextSize(int percent) {
        return new Preferences(author, theme, percent, window, notes);
    }

    public Preferences withWindow(Bounds bounds) {
        return new Preferences(author, theme, textSize, bounds, notes);
    }

    /** Notes something; an empty text forgets it. */
    public Preferences withNote(String name, String value) {
        var changed = new HashMap<>(notes);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Preferences(author, theme, textSize, window, changed);
    }
}
