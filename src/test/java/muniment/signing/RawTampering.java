package muniment.signing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people with a hex editor do to a signed document. Text of a PDF is taken byte by byte. */
final class RawTampering {
    private static final Pattern RANGE = Pattern.compile("/ByteRange ?\\[(\\d+) (\\d+) (\\d+) (\\d+) *]");
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)");
    private static final Pattern ROOT = Pattern.compile("/Root (\\d+ \\d+ R)");

    private RawTampering() {}

    static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Puts text over other text of the same place; nothing moves. */
    static byte[] over(byte[] pdf, String what, String with) {
        var text = text(pdf);
        int at = text.lastIndexOf(what);
        if (at < 0 || with.length() > what.length()) {
            throw new AssertionError(what);
        }
        var padded = with + " ".repeat(what.length() - with.length());
        return bytes(text.substring(0, at) + padded + text.substring(at + what.length()));
    }

    static byte[] range(byte[] pdf, String with) {
        return over(pdf, last(pdf).group(), with);
    }

    static byte[] firstPartOnly(byte[] pdf) {
        var range = last(pdf);
        return range(pdf, "/ByteRange [0 " + range.group(2) + " " + range.group(3) + " 0]");
    }

    static byte[] zeroContents(byte[] pdf) {
        var range = last(pdf);
        var zeros = pdf.clone();
        Arrays.fill(zeros, number(range, 2) + 1, number(range, 3) - 1, (byte) '0');
        return zeros;
    }

    static byte[] emptyContents(byte[] pdf) {
        var range = last(pdf);
        var empty = pdf.clone();
        Arrays.fill(empty, number(range, 2) + 1, number(range, 3), (byte) ' ');
        empty[number(range, 2) + 1] = '>';
        return empty;
    }

    /** The zeros behind the signature make room for something that nobody signed. */
    static byte[] bytesInGap(byte[] pdf) {
        return inGap(pdf, ">/Evil (approved)/More<");
    }

    /** A second range leads past bytes that nobody signed to the signed tail, which has moved. */
    static byte[] movedTail(byte[] pdf) {
        var range = last(pdf);
        int gap = number(range, 3);
        var evil = "(what nobody signed)".repeat(20);
        var moved = inGap(
                pdf, ">/ByteRange [0 %s %d %s]/More<".formatted(range.group(2), gap + evil.length(), range.group(4)));
        var text = text(moved);
        return bytes(text.substring(0, gap) + evil + text.substring(gap));
    }

    private static byte[] inGap(byte[] pdf, String what) {
        int end = number(last(pdf), 3) - 1;
        var changed = pdf.clone();
        System.arraycopy(bytes(what), 0, changed, end - what.length(), what.length());
        return changed;
    }

    /** Replaces the signature by another one's bytes. */
    static byte[] contents(byte[] pdf, byte[] cms) {
        var range = last(pdf);
        var changed = zeroContents(pdf);
        var hex = bytes(HexFormat.of().withUpperCase().formatHex(cms));
        System.arraycopy(hex, 0, changed, number(range, 2) + 1, hex.length);
        return changed;
    }

    static byte[] cms(byte[] pdf) {
        var range = last(pdf);
        var hex = text(pdf).substring(number(range, 2) + 1, number(range, 3) - 1);
        return HexFormat.of().parseHex(hex);
    }

    static byte[] before(byte[] pdf, String junk) {
        return bytes(junk + text(pdf));
    }

    static byte[] after(byte[] pdf, String junk) {
        return bytes(text(pdf) + junk);
    }

    /** An update written by hand: objects, each {@code number -> body}, and how its table is told. */
    static byte[] updated(byte[] pdf, List<String> objects, String trailer, boolean table) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(pdf);
        var entries = new StringBuilder("xref\n");
        for (var object : objects) {
            var number = object.substring(0, object.indexOf(' '));
            entries.append("%s 1\n%010d 00000 n \n".formatted(number, out.size()));
            out.writeBytes(bytes(object + "\nendobj\n"));
        }
        int start = out.size();
        if (table) {
            var previous = trailer.contains("/Prev") ? "" : " /Prev " + start(pdf);
            out.writeBytes(
                    bytes(entries + "trailer\n<< /Size 9999 /Root " + root(pdf) + previous + " " + trailer + " >>\n"));
        }
        out.writeBytes(bytes("startxref\n" + (table ? start : start(pdf)) + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /** Only a table, which leads a number to where an older object of it lies. */
    static byte[] tableOnly(byte[] pdf, int number, int offset) {
        var table = "xref\n%d 1\n%010d 00000 n \ntrailer\n<< /Size 9999 /Root %s /Prev %s >>\nstartxref\n%d\n%%%%EOF\n";
        return bytes(text(pdf) + table.formatted(number, offset, root(pdf), start(pdf), pdf.length));
    }

    static String start(byte[] pdf) {
        return found(START, pdf).group(1);
    }

    static String root(byte[] pdf) {
        return found(ROOT, pdf).group(1);
    }

    private static Matcher last(byte[] pdf) {
        return found(RANGE, pdf);
    }

    private static Matcher found(Pattern pattern, byte[] pdf) {
        var matcher = pattern.matcher(text(pdf));
        int at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        if (at < 0 || !matcher.find(at)) {
            throw new AssertionError(pattern);
        }
        return matcher;
    }

    private static int number(Matcher range, int group) {
        return Integer.parseInt(range.group(group));
    }
}
