package muniment.analysis.form.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CollectionTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'class': 'S', 'dc1': '3'}",
                "{\"class\":\"S\",\"dc1\":\"3\"}",
                "{class=S, dc1=3}",
                "{\"class\":\"S\",\"dc1\":3}",
                "OrderedMapSerializedKey([('class', 'S'), ('dc1', '3')])",
                "{ 'class' : 'S' , 'dc1' : '3' }"
            })
    void aMapIsReadInEveryForm(String text) {
        assertEquals(Optional.of(Map.of("class", "S", "dc1", "3")), CollectionText.map(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a', 'b'}", "[a, b]", "[\"a\",\"b\"]", "SortedSet(['a', 'b'])"})
    void aSetIsReadInEveryForm(String text) {
        assertEquals(List.of("a", "b"), List.copyOf(CollectionText.set(text).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{", "{'a'", "{'a':", "{'a': 'b'", "{'a': 'b'}}", "{a}", "{'a': 'b' 'c'}"})
    void whatIsNotClosedOrHasNoKeysIsEmpty(String text) {
        assertTrue(CollectionText.map(text).isEmpty());
    }

    @Test
    void quotesWithinAreDoubled() {
        assertEquals(Optional.of(Map.of("a", "it's, {so}")), CollectionText.map("{'a': 'it''s, {so}'}"));
    }
}
