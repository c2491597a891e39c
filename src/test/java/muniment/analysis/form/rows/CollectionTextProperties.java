package muniment.analysis.form.rows;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** Whatever a cell holds, its reading ends. */
final class CollectionTextProperties {
    @Property(tries = 1000)
    void anyCellIsRead(
            @ForAll
                    @Chars({'{', '}', '[', ']', '(', ')', '\'', '"', ',', ':', '=', ' ', '\\'})
                    @CharRange(from = 'a', to = 'c')
                    @StringLength(max = 60)
                    String text) {
        var map = CollectionText.map(text);
        var set = CollectionText.set("{" + text + "}");
        assertTrue(map.isEmpty() || map.get().size() <= text.length());
        assertTrue(set.isEmpty() || set.get().size() <= text.length() + 1);
    }
}
