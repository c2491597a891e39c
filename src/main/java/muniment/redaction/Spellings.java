package muniment.redaction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways in which a text can stand in a file: with its accents apart or not (Unicode, UAX 15), as it is or with the
 * escapes of JSON (RFC 8259, section 7), of which writers choose more or fewer.
 */
final class Spellings {
    private static final IntPredicate NONE = _ -> false;
    private static final IntPredicate BEYOND_ASCII = sign -> sign >= 0x7f;

    /** Signs that mean something in HTML, which some writers keep out of their JSON. */
    private static final IntPredicate OF_HTML = sign -> "\"'<>&+`".indexOf(sign) >= 0;

    private Spellings() {}

    static Set<String> of(String text) {
        return Stream.of(
                        text,
                        Normalizer.normalize(text, Normalizer.Form.NFC),
                        Normalizer.normalize(text, Normalizer.Form.NFD))
                .flatMap(Spellings::spelt)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> spelt(String text) {
        var inJson = Stream.of(NONE, BEYOND_ASCII, OF_HTML, BEYOND_ASCII.or(OF_HTML))
                .flatMap(codes -> Stream.of("%04x", "%04X")
                        .flatMap(digits -> Stream.of("/", "\\/").map(slash -> escaped(text, codes, digits, slash))));
        return Stream.concat(Stream.of(text), inJson);
    }

    private static String escaped(String text, IntPredicate codes, String digits, String slash) {
        return text.chars()
                .mapToObj(sign ->
                        codes.test(sign) ? "\\u" + String.format(Locale.ROOT, digits, sign) : usual(sign, slash))
                .collect(Collectors.joining());
    }

    private static String usual(int sign, String slash) {
        return switch (sign) {
            case '\\' -> "\\\\";
            case '"' -> "\\\"";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '/' -> slash;
            default -> String.valueOf((char) sign);
        };
    }
}
