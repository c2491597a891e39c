package muniment.analysis.check.platform;

import java.util.List;
import java.util.regex.Pattern;

/** Ports as the rules of security groups write them: {@code 443}, {@code 400-500}, {@code *}. */
final class Ports {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:\\s*-\\s*(\\d{1,5}))?");

    private Ports() {}

    /** Whether the ports have this one; unreadable ones may. */
    static Coverage of(List<String> ports, int port) {
        return ports.stream().map(text -> one(text.strip(), port)).reduce(Coverage.NONE, Coverage::or);
    }

    private static Coverage one(String text, int port) {
        if (text.equals("*")) {
            return Coverage.ALL;
        }
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            return Coverage.PART;
        }
        var from = Integer.parseInt(range.group(1));
        var to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
        return from <= port && port <= to ? Coverage.ALL : Coverage.NONE;
    }

    /** Whether the source ports are not narrowed. */
    static Coverage any(List<String> ports) {
        var open = ports.isEmpty()
                || ports.stream().map(String::strip).anyMatch(text -> text.equals("*") || text.equals("0-65535"));
        return open ? Coverage.ALL : Coverage.PART;
    }

    /** Whether a protocol is TCP. */
    static Coverage tcp(String protocol) {
        return switch (Artefacts.lower(protocol.strip())) {
            case "*", "any", "tcp", "6" -> Coverage.ALL;
            case "udp", "icmp", "icmpv6", "esp", "ah" -> Coverage.NONE;
            default -> Coverage.PART;
        };
    }
}
