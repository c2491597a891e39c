package muniment.desktop.kit;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.Ikon;

/** Icons as nodes; coloured and sized by their style class, never by code. */
public final class Icons {
    private Icons() {}

    /** An icon in the colour of the text around it, silent for a screen reader: the word beside it speaks. */
    public static Glyph of(Ikon icon, String... styleClasses) {
        var node = new Glyph(icon);
        node.getStyleClass().addAll(styleClasses);
        node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        return node;
    }
}
