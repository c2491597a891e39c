package muniment.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Arabic letters in the shapes in which they join their neighbours (Unicode Standard, section 9.2), which are
 * characters of their own in the blocks of presentation forms. A letter whose shapes no font has stays as it is.
 */
final class ArabicLetters {
    private static final String TATWEEL = "\u0640";
    private static final String LAM_WITH_ALEF = "\u0644[\u0622\u0623\u0625\u0627]";

    /** How a letter joins its neighbours, as the ends of the names of characters say it. */
    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    private final Map<String, Map<Form, String>> shapes = new HashMap<>();

    /** @param drawable which characters the fonts have */
    ArabicLetters(IntPredicate drawable) {
        for (int shape = 0xFB50; shape <= 0xFEFC; shape++) {
            if (drawable.test(shape)) {
                add(Character.toString(shape), String.valueOf(Character.getName(shape)));
            }
        }
    }

    private void add(String shape, String name) {
        var letters = logical(shape);
        if (letters.length() == 1 || letters.matches(LAM_WITH_ALEF)) {
            for (var form : Form.values()) {
                if (name.endsWith(" " + form + " FORM")) {
                    shapes.computeIfAbsent(letters, _ -> new EnumMap<>(Form.class))
                            .putIfAbsent(form, shape);
                }
            }
        }
    }

    /** Whether there are any in a text. */
    static boolean in(String text) {
        return text.chars().anyMatch(unit -> unit >= 0x0600 && unit <= 0x06FF || isShape(unit));
    }

    private static boolean isShape(int unit) {
        return unit >= 0xFB50 && unit <= 0xFEFC;
    }

    /** The letters that a shape, or any other character, stands for. */
    static String logical(String shape) {
        return shape.chars().anyMatch(ArabicLetters::isShape)
                ? Normalizer.normalize(shape, Normalizer.Form.NFKC)
                : shape;
    }

    /** A text in its logical order, with joined letters. */
    String joined(String text) {
        var letters = letters(text);
        var joined = new StringBuilder(text.length());
        for (int place = 0; place < letters.size(); place++) {
            joined.append(shape(letters, place));
        }
        return joined.toString();
    }

    /** The text in pieces that take one shape each. */
    private static List<String> letters(String text) {
        var letters = new ArrayList<String>();
        int place = 0;
        while (place < text.length()) {
            int end = place + Character.charCount(text.codePointAt(place));
            if (end < text.length() && text.substring(place, end + 1).matches(LAM_WITH_ALEF)) {
                end++;
            }
            letters.add(text.substring(place, end));
            place = end;
        }
        return letters;
    }

    private String shape(List<String> letters, int place) {
        var letter = letters.get(place);
        var forms = shapes.get(letter);
        if (forms == null) {
            return letter;
        }
        boolean before = joins(letter, Form.FINAL) && joins(neighbour(letters, place, -1), Form.INITIAL);
        boolean after = joins(letter, Form.INITIAL) && joins(neighbour(letters, place, 1), Form.FINAL);
        var form = before ? after ? Form.MEDIAL : Form.FINAL : after ? Form.INITIAL : Form.ISOLATED;
        boolean single = form == Form.ISOLATED && letter.length() == 1;
        return single ? letter : forms.getOrDefault(form, letter);
    }

    private boolean joins(String letter, Form form) {
        return letter.equals(TATWEEL) || shapes.getOrDefault(letter, Map.of()).containsKey(form);
    }

    /** The next letter on one side, past the marks; empty at the end. */
    private static String neighbour(List<String> letters, int place, int step) {
        int next = place + step;
        while (next >= 0 && next < letters.size() && isMark(letters.get(next))) {
            next += step;
        }
        return next >= 0 && next < letters.size() ? letters.get(next) : "";
    }

    private static boolean isMark(String letter) {
        return Character.getType(letter.codePointAt(0)) == Character.NON_SPACING_MARK;
    }
}
