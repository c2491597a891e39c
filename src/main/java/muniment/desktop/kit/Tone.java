package muniment.desktop.kit;

import muniment.text.Text;

/** What a colour says; the theme gives each tone its colours in light and dark. */
public enum Tone {
    GOOD,
    CAUTION,
    BAD,
    INFO,
    NEUTRAL;

    /** The style class, such as {@code tone-good}. */
    public String styleClass() {
        return "tone-" + Text.slug(this);
    }
}
