package muniment.desktop.matrix;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import muniment.desktop.matrix.MatrixModel.Bar;

/** A bar of five parts whose lengths are numbers of obligations; the numbers beside it say the same in words. */
final class MatrixBar extends Region {
    private final List<Map.Entry<Region, Integer>> parts;
    private final int whole;

    MatrixBar(Bar bar) {
        getStyleClass().add("matrix-bar");
        setMouseTransparent(true);
        whole = bar.whole();
        parts = List.of(
                part("met", bar.met()),
                part("partly", bar.partly()),
                part("accepted", bar.accepted()),
                part("unmet", bar.unmet()),
                part("unassessed", bar.unassessed()));
        parts.forEach(part -> getChildren().add(part.getKey()));
    }

    private static Map.Entry<Region, Integer> part(String styleClass, int count) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return Map.entry(region, count);
    }

    @Override
    protected void layoutChildren() {
        var from = 0.0;
        for (var part : parts) {
            var length = whole == 0 ? 0 : getWidth() * part.getValue() / whole;
            part.getKey().resizeRelocate(snapPositionX(from), 0, snapSizeX(length), getHeight());
            from += length;
        }
    }
}
