package muniment.analysis.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Prints figures as observations do: a full stop, no grouping, at most two decimals. */
public final class Figures {
    private Figures() {}

    /** The figure without needless digits; small ones keep three significant digits. */
    public static String plain(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        var exact = BigDecimal.valueOf(value);
        var rounded = Math.abs(value) >= 1
                ? exact.setScale(2, RoundingMode.HALF_UP)
                : exact.round(new java.math.MathContext(3, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
