package muniment.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A small coloured label with icon and word; never clipped, and read aloud by its word. */
public final class Pill extends Label {
    private final Glyph icon = Icons.of(Feather.CIRCLE);

    /** An empty pill for a cell; {@link #show} fills it. */
    public Pill() {
        getStyleClass().add("pill");
        setGraphic(icon);
        setMinWidth(Region.USE_PREF_SIZE);
        show(null);
    }

    /** A pill of this mark. */
    public static Pill of(Mark mark) {
        var pill = new Pill();
        pill.show(mark);
        return pill;
    }

    /** A quiet pill: icon and word in the tone's colour without a ground, for tables with many of them. */
    public Pill quiet() {
        getStyleClass().add("quiet");
        return this;
    }

    /** Shows another mark; null hides the pill. */
    public void show(@Nullable Mark mark) {
        for (var tone : Tone.values()) {
            getStyleClass().remove(tone.styleClass());
        }
        setVisible(mark != null);
        setManaged(mark != null);
        if (mark != null) {
            getStyleClass().add(mark.tone().styleClass());
            icon.show(mark.icon());
            setText(mark.word());
        }
    }
}
