package muniment.analysis.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of nodes as nodetool, logs, commands and file names write them. */
public final class Addresses {
    private static final int LONGEST_HEADING = 400;
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final String IPV4 = OCTET + "(?:\\." + OCTET + "){3}";
    private static final Pattern WITHIN = Pattern.compile("(?<![\\d.])(" + IPV4 + ")(?!\\d|\\.\\d)");
    private static final Pattern HEADING = Pattern.compile(
            "[\\s=#*<>\\[\\]-]*(?:(?:[Nn]ode|NODE|[Hh]ost|HOST|[Ss]erver)\\s*[:=]?\\s*)?(?:[\\w.-]{1,80}/)?(" + IPV4
                    + ")(?::\\d{1,5})?(?:\\s*\\|\\s*[A-Z!]+\\b.*|[\\s=#*<>\\[\\]:-]*)");
    private static final Pattern WITH_PORT = Pattern.compile("(" + IPV4 + "|[\\w.-]+):\\d{1,5}");
    private static final Pattern BRACKETS = Pattern.compile("\\[([0-9A-Fa-f:.]+)(?:%\\w+)?\\](?::\\d{1,5})?");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:%\\w+)?");

    private Addresses() {}

    /** The address without the name before a slash, without brackets and port. */
    public static String plain(String written) {
        var text = written.strip();
        text = text.substring(text.lastIndexOf('/') + 1);
        var brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            return brackets.group(1);
        }
        var port = WITH_PORT.matcher(text);
        return port.matches() ? port.group(1) : text;
    }

    /** Whether it is an address, and not a name. */
    public static boolean isAddress(String text) {
        return text.matches(IPV4) || IPV6.matcher(text).matches();
    }

    /** The address in a line that has nothing else but marks, as scripts write above what a node answered. */
    static Optional<String> heading(String line) {
        if (line.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        var text = line.strip();
        if (text.startsWith("==> ") && text.endsWith(" <==")) {
            return in(text);
        }
        var found = HEADING.matcher(text);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The first IPv4 address in a text, such as the name of a file. */
    static Optional<String> in(String text) {
        var found = WITHIN.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
