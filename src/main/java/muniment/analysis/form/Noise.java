package muniment.analysis.form;

import java.util.regex.Pattern;

/** Lines that tools write around their output, and the words with which they fail. */
final class Noise {
    private static final Pattern AROUND = Pattern.compile("(?:WARNING: .*"
            + "|(?:Command group|This command|Command argument) .{0,200}"
            + "(?:preview|experimental|deprecat).*"
            + "|(?:nodetool |exit |)(?:rc|code)=\\d{1,3}"
            + "|(?:OpenJDK|Java HotSpot).{0,60} VM warning: .*"
            + "|Picked up \\w+: .*"
            + "|Warning: Permanently added .*"
            + "|Connection to \\S+ closed\\.?"
            + "|```\\w*)\\s*");
    private static final Pattern FAILURE = Pattern.compile("(?:nodetool: .*"
            + "|error: .*"
            + "|-- StackTrace --.*"
            + "|Exception in thread .*"
            + "|Connection error: .*"
            + "|(?:java|javax|org|com)\\.[\\w.$]{1,200}(?:Exception|Error)\\b.*)");
    private static final int LONGEST = 2000;

    private Noise() {}

    /** Whether the line stands around outputs and belongs to none. */
    static boolean surrounds(String line) {
        return line.length() <= LONGEST
                && begins(line, "WCTnercOJP`")
                && AROUND.matcher(line.strip()).matches();
    }

    /** Whether the line says that a command failed. */
    static boolean failure(String line) {
        return line.length() <= LONGEST
                && begins(line, "ne-ECjoc")
                && FAILURE.matcher(line.strip()).matches();
    }

    /** Whether the first character that is no blank is one of these; asked of each line, so without an expression. */
    private static boolean begins(String line, String characters) {
        for (int i = 0; i < line.length(); i++) {
            if (!Character.isWhitespace(line.charAt(i))) {
                return characters.indexOf(line.charAt(i)) >= 0;
            }
        }
        return false;
    }
}
