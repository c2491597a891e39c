package muniment.desktop.verify;

import java.util.List;
import muniment.report.PagePreview.Picture;
import org.jspecify.annotations.Nullable;

/** The pages of a report that were changed after signing, as far as they are drawn. */
public record ChangedLooks(State state, List<Look> pages) {
    static final ChangedLooks NONE = new ChangedLooks(State.NONE, List.of());

    public ChangedLooks {
        pages = List.copyOf(pages);
    }

    /** How far they are drawn. */
    public enum State {
        /** Nothing was changed after signing. */
        NONE,
        DRAWING,
        /** The person did not want to wait. */
        STOPPED,
        DRAWN
    }

    /**
     * A page twice.
     *
     * @param number counted from 1
     * @param signed null when there was no such page or it cannot be drawn, as is {@code now}
     * @param spot where the two differ; null when nothing visible differs or one of them is missing
     */
    public record Look(
            int number,
            @Nullable Picture signed,
            @Nullable Picture now,
            @Nullable Spot spot) {
        static Look of(int number, @Nullable Picture signed, @Nullable Picture now) {
            return new Look(number, signed, now, signed == null || now == null ? null : Spot.between(signed, now));
        }

        /** Whether both are there and look the same. */
        public boolean alike() {
            return signed != null && now != null && spot == null;
        }
    }

    /** The smallest rectangle that holds every dot in which two pictures differ, in dots from the top left. */
    public record Spot(int left, int top, int width, int height) {
        static @Nullable Spot between(Picture one, Picture other) {
            if (one.width() != other.width() || one.height() != other.height()) {
                return new Spot(0, 0, one.width(), one.height());
            }
            int left = one.width();
            int right = -1;
            int top = -1;
            int bottom = -1;
            for (int at = 0; at < one.argb().length; at++) {
                if (one.argb()[at] != other.argb()[at]) {
                    int x = at % one.width();
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = top < 0 ? at / one.width() : top;
                    bottom = at / one.width();
                }
            }
            return right < 0 ? null : new Spot(left, top, right - left + 1, bottom - top + 1);
        }
    }
}
