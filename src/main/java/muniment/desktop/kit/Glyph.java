package muniment.desktop.kit;

import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * An icon as a letter of an icon font. Guarantees that it grows with the text around it: its size is a style in
 * {@code em}, which Ikonli's own node would apply to itself again and again.
 */
public final class Glyph extends Text {
    Glyph(Ikon icon) {
        getStyleClass().add("glyph");
        show(icon);
    }

    /** Shows another icon. */
    public void show(Ikon icon) {
        // Resolving loads the font; naming it here would keep the styles from setting its size.
        IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve(icon.getDescription());
        setText(Character.toString(icon.getCode()));
    }
}
