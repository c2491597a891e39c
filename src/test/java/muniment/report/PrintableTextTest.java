package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class PrintableTextTest {
    private static final PrintableText PRINTABLE =
            new PrintableText(Fonts.load().coverage());

    @Test
    void whatTheFontsHaveStaysAsItIs() {
        assertEquals("Zoë ✓ ◐ € Ж שלום\n\ttab", PRINTABLE.of("Zoë ✓ ◐ € Ж שלום\n\ttab"));
    }

    @Test
    void decomposedCharactersAreComposed() {
        assertEquals("Zoë", PRINTABLE.of("Zoe\u0308"));
    }

    @Test
    void whatTheFontsLackIsNamed() {
        assertEquals("[U+0928][U+092E] [U+0E44] [U+20BB7]野", PRINTABLE.of("नम ไ 𠮷野"));
    }

    @Test
    void chineseJapaneseKoreanAndEmojiStayAsTheyAre() {
        assertEquals("中文 日本語カナ 한국어 🚀 🇩🇪", PRINTABLE.of("中文 日本語カナ 한국어 🚀 🇩🇪"));
    }

    @Test
    void whatJoinersAndSelectorsMakeOneIsShownByItsParts() {
        assertEquals("👩🚀 ☑ 1\u20E3", PRINTABLE.of("👩\u200D🚀 ☑\uFE0F 1\uFE0F\u20E3"));
    }

    @Test
    void koreanLettersBecomeSyllables() {
        assertEquals("한", PRINTABLE.of("\u1112\u1161\u11AB"));
    }

    @Test
    void whatMustNotBePrintedBecomesAReplacement() {
        assertEquals("a�b�c�d�e�f�g�h�i", PRINTABLE.of("a\u0000b\u0007c\u001bd\uE000e\u202Ef\uFFFEg\uD800h\u2066i"));
    }

    @Test
    void whatHasNoShapeOfItsOwnLeavesNoTrace() {
        assertEquals("ab", PRINTABLE.of("a\u200D\uFE0F\u200E\uFEFFb"));
    }

    @Property
    void anyTextIsFitForXmlAndSaidOnce(@ForAll String text) {
        var printed = PRINTABLE.of(text);
        assertEquals(printed, PRINTABLE.of(printed));
        assertEquals(
                0,
                printed.codePoints()
                        .filter(character -> character < ' ' && "\n\r\t".indexOf(character) < 0
                                || Character.getType(character) == Character.SURROGATE
                                || Character.getType(character) == Character.PRIVATE_USE)
                        .count());
    }
}
