package muniment.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: as the layout engine has it, but never within a time, a date or what hangs on a fixed space.
 */
final class LineBreaks implements FSTextBreaker {
    private final FSTextBreaker usual = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ENGLISH));
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        usual.setText(text);
    }

    @Override
    public int next() {
        int place = usual.next();
        while (place > 0 && place < text.length() && !mayEnd(place)) {
            place = usual.next();
        }
        return place;
    }

    private boolean mayEnd(int place) {
        char last = text.charAt(place - 1);
        boolean joins = last == ':' || last == '-';
        return last != '\u00A0' && !(joins && isDigit(place - 2) && isDigit(place));
    }

    private boolean isDigit(int place) {
        return place >= 0 && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }
}
