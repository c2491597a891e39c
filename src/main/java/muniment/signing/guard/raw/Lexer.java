package muniment.signing.guard.raw;

import java.nio.charset.StandardCharsets;

/** The words of a PDF one after the other (ISO 32000-1, 7.2); comments are taken for white space. */
final class Lexer {
    enum Kind {
        NUMBER,
        NAME,
        STRING,
        OPEN_DICTIONARY,
        CLOSE_DICTIONARY,
        OPEN_ARRAY,
        CLOSE_ARRAY,
        WORD,
        END
    }

    private static final int LONGEST_WORD = 256;

    private final byte[] bytes;
    private final int end;
    private int start;
    private int at;

    Lexer(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Where the last word begins. */
    int start() {
        return start;
    }

    /** Where the next word is looked for. */
    int at() {
        return at;
    }

    void goTo(int position) {
        at = position;
    }

    Kind next() {
        skipSpace();
        start = at;
        if (at >= end) {
            return Kind.END;
        }
        return switch (bytes[at++]) {
            case '/' -> {
                skipRegular();
                yield Kind.NAME;
            }
            case '(' -> literal();
            case '[' -> Kind.OPEN_ARRAY;
            case ']' -> Kind.CLOSE_ARRAY;
            case '<' -> opening();
            case '>' -> closing();
            case ')', '{', '}' -> Kind.WORD;
            default -> {
                skipRegular();
                yield number() ? Kind.NUMBER : Kind.WORD;
            }
        };
    }

    private Kind opening() {
        if (at < end && bytes[at] == '<') {
            at++;
            return Kind.OPEN_DICTIONARY;
        }
        while (at < end && bytes[at] != '>') {
            at++;
        }
        at = Math.min(end, at + 1);
        return Kind.STRING;
    }

    private Kind closing() {
        if (at < end && bytes[at] == '>') {
            at++;
            return Kind.CLOSE_DICTIONARY;
        }
        return Kind.WORD;
    }

    private Kind literal() {
        int open = 1;
        while (at < end && open > 0) {
            switch (bytes[at++]) {
                case '\\' -> at++;
                case '(' -> open++;
                case ')' -> open--;
                default -> {}
            }
        }
        at = Math.min(at, end);
        return Kind.STRING;
    }

    /** The last word as text; a name without its slash and with its escapes resolved. */
    String text() {
        int length = Math.min(at - start, LONGEST_WORD);
        var text = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        return text.startsWith("/") ? unescaped(text.substring(1)) : text;
    }

    static String unescaped(String name) {
        if (name.indexOf('#') < 0) {
            return name;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int high = i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
            int low = i + 2 < name.length() ? Character.digit(name.charAt(i + 2), 16) : -1;
            if (name.charAt(i) != '#' || high < 0 || low < 0) {
                plain.append(name.charAt(i));
            } else {
                plain.append((char) (high << 4 | low));
                i += 2;
            }
        }
        return plain.toString();
    }

    private boolean number() {
        for (int i = start; i < at; i++) {
            byte letter = bytes[i];
            if ((letter < '0' || letter > '9') && letter != '+' && letter != '-' && letter != '.') {
                return false;
            }
        }
        return true;
    }

    private void skipSpace() {
        while (at < end) {
            if (bytes[at] == '%') {
                while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else if (space(bytes[at])) {
                at++;
            } else {
                return;
            }
        }
    }

    private void skipRegular() {
        while (at < end && !space(bytes[at]) && !delimiter(bytes[at])) {
            at++;
        }
    }

    static boolean space(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter == '\f' || letter == 0;
    }

    private static boolean delimiter(byte letter) {
        return switch (letter) {
            case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> true;
            default -> false;
        };
    }
}
