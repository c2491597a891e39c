package muniment.desktop.kit;

import java.util.stream.Stream;
import muniment.text.Text;

/** What a colour says; the theme gives each tone its colours in light and dark. */
public enum Tone {
    GOOD,
    CAUTION,
    BAD,
    INFO,
    NEUTRAL,
    CLASSIFICATION_PUBLIC,
    CLASSIFICATION_INTERNAL,
    CLASSIFICATION_CONFIDENTIAL,
    CLASSIFICATION_RESTRICTED;

    /** The tone of a token, such as {@code classification-internal}; what has none here is neutral. */
    public static Tone of(String token) {
        return Stream.of(values())
                .filter(tone -> Text.slug(tone).equals(token))
                .findFirst()
                .orElse(NEUTRAL);
    }

    /** The style class, such as {@code tone-good}. */
    public String styleClass() {
        return "tone-" + Text.slug(this);
    }
}
