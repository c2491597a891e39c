package muniment.desktop.action;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * Everything that has a name, an icon and perhaps a shortcut. Its wording is {@code action.} and its slug.
 *
 * <p>Guarantees that no two actions share a shortcut (a test compares them) and that shortcuts are key codes, never
 * characters, so that they mean the same on every keyboard layout.
 */
public enum Action {
    NEW(Feather.FILE_PLUS, keys(KeyCode.N, SHORTCUT_DOWN)),
    OPEN(Feather.FOLDER, keys(KeyCode.O, SHORTCUT_DOWN)),
    CLOSE(Feather.X, keys(KeyCode.W, SHORTCUT_DOWN)),
    QUIT(Feather.LOG_OUT, keys(KeyCode.Q, SHORTCUT_DOWN)),
    UNDO(Feather.ROTATE_CCW, keys(KeyCode.Z, SHORTCUT_DOWN)),
    REDO(Feather.ROTATE_CW, keys(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)),
    BACK(Feather.ARROW_LEFT, keys(KeyCode.LEFT, ALT_DOWN)),
    FORWARD(Feather.ARROW_RIGHT, keys(KeyCode.RIGHT, ALT_DOWN)),
    FIND(Feather.SEARCH, keys(KeyCode.F, SHORTCUT_DOWN)),
    FIND_NEXT(Feather.CHEVRON_DOWN, keys(KeyCode.F3)),
    FIND_PREVIOUS(Feather.CHEVRON_UP, keys(KeyCode.F3, SHIFT_DOWN)),
    GO_TO_LINE(Feather.HASH, keys(KeyCode.G, SHORTCUT_DOWN)),
    SETTINGS(Feather.SETTINGS, keys(KeyCode.COMMA, SHORTCUT_DOWN)),
    SHORTCUTS(Feather.HELP_CIRCLE, keys(KeyCode.F1)),
    EDIT_SCOPE(Feather.EDIT_2, keys(KeyCode.I, SHORTCUT_DOWN)),
    GO_MATRIX(Feather.GRID, keys(KeyCode.DIGIT1, SHORTCUT_DOWN)),
    GO_CHECKLIST(Feather.CHECK_SQUARE, keys(KeyCode.DIGIT2, SHORTCUT_DOWN)),
    GO_INTAKE(Feather.INBOX, keys(KeyCode.DIGIT3, SHORTCUT_DOWN)),
    GO_REPORT(Feather.FILE_TEXT, keys(KeyCode.DIGIT4, SHORTCUT_DOWN)),
    GO_SLA(Feather.CLOCK, keys(KeyCode.DIGIT5, SHORTCUT_DOWN)),
    GO_HISTORY(Feather.ACTIVITY, keys(KeyCode.DIGIT6, SHORTCUT_DOWN)),
    GO_VERIFY(Feather.SHIELD, keys(KeyCode.DIGIT7, SHORTCUT_DOWN)),
    NEXT_OBLIGATION(Feather.CHEVRON_DOWN, keys(KeyCode.DOWN, ALT_DOWN)),
    PREVIOUS_OBLIGATION(Feather.CHEVRON_UP, keys(KeyCode.UP, ALT_DOWN)),
    ADD_EVIDENCE(Feather.PAPERCLIP, keys(KeyCode.E, SHORTCUT_DOWN)),
    PASTE_EVIDENCE(Feather.CLIPBOARD, keys(KeyCode.V, SHORTCUT_DOWN, SHIFT_DOWN)),
    SUBMIT(Feather.SEND, keys(KeyCode.ENTER, SHORTCUT_DOWN)),
    ACCEPT(Feather.USER_CHECK, keys(KeyCode.ENTER, SHORTCUT_DOWN, SHIFT_DOWN)),
    RETURN(Feather.CORNER_UP_LEFT, keys(KeyCode.BACK_SPACE, SHORTCUT_DOWN, SHIFT_DOWN)),
    ISSUE_REPORT(Feather.DOWNLOAD, keys(KeyCode.P, SHORTCUT_DOWN)),
    TAKE_RECEIPT(Feather.BOOKMARK, keys(KeyCode.R, SHORTCUT_DOWN)),
    SHOW_PEOPLE(Feather.USERS, keys(KeyCode.P, SHORTCUT_DOWN, SHIFT_DOWN)),
    EXPORT_EVIDENCE(Feather.SHARE, keys(KeyCode.E, SHORTCUT_DOWN, SHIFT_DOWN)),
    PROTECT(Feather.LOCK),
    CHANGE_PASSWORD(Feather.KEY),
    REMOVE_PASSWORD(Feather.UNLOCK);

    private final Ikon icon;
    private final @Nullable KeyCombination keys;

    Action(Ikon icon) {
        this(icon, null);
    }

    Action(Ikon icon, @Nullable KeyCombination keys) {
        this.icon = icon;
        this.keys = keys;
    }

    public Ikon icon() {
        return icon;
    }

    /** The key of its wording. */
    public String key() {
        return "action." + Text.slug(this);
    }

    /** The keys that do it, if there are any. */
    public Optional<KeyCombination> shortcut() {
        return Optional.ofNullable(keys);
    }

    private static KeyCombination keys(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
