package muniment.text;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Makes text that somebody else wrote harmless to show on a terminal.
 *
 * <p>Guarantees that what is left moves no cursor, rings, colours, names or reorders nothing: whatever could is
 * replaced by something visible, and nothing is dropped, so that two texts that differ never look alike for it. Joiners
 * within words stay, as several scripts cannot be written without them.
 */
public final class Legible {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Legible() {}

    /** One value within a line: breaks of lines are shown as well, so that it cannot pass for a line of its own. */
    public static String value(String raw) {
        return replaced(raw, character -> false);
    }

    /** Lines that were put together from such values; breaks of lines and tabs stay. */
    public static String lines(String raw) {
        return replaced(raw, character -> character == '\n' || character == '\t');
    }

    /** The same phrase, with every text that fills its places, at any depth, made legible. */
    public static Phrase phrase(Phrase raw) {
        return new Phrase(raw.key(), raw.values().stream().map(Legible::filling).toList());
    }

    /** What fills a place of a phrase; numbers stay, because wordings count with them. */
    static Object filling(Object raw) {
        return switch (raw) {
            case Phrase phrase -> phrase(phrase);
            case Number number -> number;
            default -> value(raw.toString());
        };
    }

    private static String replaced(String raw, IntPredicate kept) {
        var legible = new StringBuilder(raw.length());
        raw.codePoints().forEach(character -> {
            if (kept.test(character) || !tricky(character)) {
                legible.appendCodePoint(character);
            } else {
                legible.append(shown(character));
            }
        });
        return legible.toString();
    }

    private static boolean tricky(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> character != NON_JOINER && character != JOINER;
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String shown(int character) {
        if (character < ' ') {
            return Character.toString(CONTROL_PICTURES + character);
        }
        return character == DELETE
                ? Character.toString(DELETE_PICTURE)
                : String.format(Locale.ROOT, "[U+%04X]", character);
    }
}
