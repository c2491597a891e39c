package muniment.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Makes any text fit for a page.
 *
 * <p>Guarantees that what is left can be drawn with the report's fonts and stand in XML and PDF/A: what a reader cannot
 * be shown is replaced by something visible, never dropped in silence, save for marks that have no shape of their own.
 *
 * @param drawable which characters the fonts have
 */
record PrintableText(IntPredicate drawable) {
    private static final String REPLACEMENT = "\uFFFD";

    /** The text in composed form, without what cannot or must not be printed. */
    String of(String raw) {
        if (raw.chars().allMatch(unit -> unit >= ' ' && unit < 0x7F)) {
            return raw;
        }
        var composed = Normalizer.normalize(wholeCharacters(raw), Normalizer.Form.NFC);
        var text = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> text.append(shown(character)));
        return text.toString();
    }

    private String shown(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return Character.toString(character);
        }
        if (isShapeless(character)) {
            return "";
        }
        if (isForbidden(character)) {
            return REPLACEMENT;
        }
        return drawable.test(character)
                ? Character.toString(character)
                : String.format(Locale.ROOT, "[U+%04X]", character);
    }

    /** Joiners, variation selectors and marks of direction: they change how others look and have no look themselves. */
    private static boolean isShapeless(int character) {
        return character >= 0x200B && character <= 0x200F
                || character >= 0x2060 && character <= 0x2064
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF
                || character == 0xAD
                || character == 0xFEFF;
    }

    /** Control characters, private use, non-characters, tags, and overrides that make text read as what it is not. */
    private static boolean isForbidden(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.PRIVATE_USE
                || (character & 0xFFFE) == 0xFFFE
                || character >= 0xFDD0 && character <= 0xFDEF
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x206F
                || character >= 0xE0000 && character <= 0xE007F
                || character == 0x2028
                || character == 0x2029;
    }

    /** The text with U+FFFD for every half of a character that stands alone. */
    static String wholeCharacters(String raw) {
        var text = new StringBuilder(raw.length());
        raw.codePoints()
                .map(character -> Character.getType(character) == Character.SURROGATE ? 0xFFFD : character)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
