package muniment.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LegibleTest {
    @Test
    void whenAValueCommandsTheTerminalThenTheCommandIsShownInstead() {
        assertEquals("␛]0;owned␇Orders", Legible.value("\u001b]0;owned\u0007Orders"));
        assertEquals("[U+009B]31m␡", Legible.value("\u009b31m\u007f"));
    }

    @Test
    void whenAValueReordersTextThenTheMarkIsShownInstead() {
        assertEquals("abc[U+202E]fdp.exe", Legible.value("abc\u202efdp.exe"));
        assertEquals("[U+2066]a[U+2069]", Legible.value("\u2066a\u2069"));
    }

    @Test
    void whenAValueBreaksTheLineThenOnlyLinesKeepTheBreak() {
        assertEquals("Orders␍␊INTACT", Legible.value("Orders\r\nINTACT"));
        assertEquals("a\n\tb␛", Legible.lines("a\n\tb\u001b"));
        assertEquals("a[U+2028]b", Legible.lines("a\u2028b"));
    }

    @Test
    void whenTextIsOrdinaryInAnyScriptThenItStays() {
        var ordinary = "Prüfung – 准备 می\u200cخواهم 👩\u200d💻 é";
        assertEquals(ordinary, Legible.value(ordinary));
    }

    @Test
    void whenHalfACharacterStandsAloneThenItIsNamed() {
        assertEquals("a[U+D800]", Legible.value("a\ud800"));
    }

    @Test
    void whenAPhraseHoldsAPhraseThenItsTextsAreLegibleAndItsNumbersStay() {
        var raw = Phrase.of("a.b", "x\u001b", 3, Phrase.of("c.d", "y\u202e"));
        assertEquals(Phrase.of("a.b", "x␛", 3, Phrase.of("c.d", "y[U+202E]")), Legible.phrase(raw));
    }
}
