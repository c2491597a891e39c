package muniment.redaction;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways in which a text can stand in a file: as it is, and with the escapes of JSON (RFC 8259, section 7). */
final class Spellings {
    private Spellings() {}

    static Set<String> of(String text) {
        return Stream.of(text, escaped(text), ascii(escaped(text), false), ascii(escaped(text), true))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private static String ascii(String text, boolean upperCase) {
        return text.chars()
                .mapToObj(sign -> sign < 0x7f ? String.valueOf((char) sign) : escape(sign, upperCase))
                .collect(Collectors.joining());
    }

    private static String escape(int sign, boolean upperCase) {
        var digits = "%04x".formatted(sign);
        return "\\u" + (upperCase ? digits.toUpperCase(Locale.ROOT) : digits);
    }
}
