package muniment.analysis.form;

import java.util.Optional;
import java.util.regex.Pattern;
import muniment.catalog.ArtefactId;
import org.jspecify.annotations.Nullable;

/**
 * A line in which somebody typed a command, with what it says of the output below it.
 *
 * @param command the words of the command; empty for a prompt without one
 * @param title the query itself, or the table that histograms are of; empty if the command asks for no rows
 * @param node the node that is asked; null if it is not said
 * @param kind the artefact that the command answers with; null if it is not known
 */
record CommandLine(
        String command,
        String title,
        @Nullable String node,
        @Nullable ArtefactId kind) {
    private static final int LONGEST = 2000;
    private static final Pattern SHELL = Pattern.compile("(?:"
            + "\\[[^\\]]{1,80}\\][#$]|[\\w.-]{1,40}@[^\\s$#]{1,80}(?:[: ][^$#]{0,120})?[$#%>]|PS [^>]{0,200}>|"
            + "[A-Za-z]:\\\\[^>]{0,200}>|\\$|\\+|%)(?:\\s+(.*))?");
    private static final Pattern BARE = Pattern.compile(
            "(?:sudo\\s+)?(?:\\S{0,200}[/\\\\])?((?:nodetool|cqlsh|az)(?:\\.bat|\\.cmd|\\.exe|\\.py)?(?:\\s.*)?)");
    private static final Pattern CQLSH = Pattern.compile("(?:\\S{1,80}@)?cqlsh(?::\\S{1,80})?>\\s?(.*)");
    private static final Pattern CONNECTED =
            Pattern.compile("Connected to .{1,200} at ([0-9A-Fa-f.:]{3,45}?)(?::\\d{1,5})?\\.?");
    private static final Pattern CONTINUED = Pattern.compile("\\s{0,80}\\.\\.\\.(?:\\s(.*))?");
    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:SELECT\\b.*\\bFROM|LIST\\s+\\w+|DESC(?:RIBE)?\\s+\\w+)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NODETOOL = Pattern.compile("\\bnodetool(?:\\.bat)?\\b(.*)");
    private static final Pattern INVOKED =
            Pattern.compile("--command-name\\s+['\"]?(\\S+?)['\"]?(?:\\s|$)(?:.*?--arguments\\s+['\"]?([\\w-]+))?");
    private static final Pattern HOST = Pattern.compile("(?:\\s-h|--host)[\\s=]+(\\S+)");
    private static final Pattern REMOTE = Pattern.compile("\\bssh\\s+(?:-\\S+\\s+)*(?:[\\w.-]+@)?([\\w.:-]+)\\s");
    private static final Pattern NODE = Pattern.compile("[\\w.:%\\[\\]-]{1,253}");
    private static final Pattern OWN = Pattern.compile("localhost|127(?:\\.\\d+){3}|\\[?::1\\]?");
    private static final Pattern OPTION = Pattern.compile(
            "\\s(?:-h|--host|-p|--port|-u|--username|-pw|--password|-pwf" + "|--password-file)[\\s=]+\\S+");
    private static final Pattern HISTOGRAM =
            Pattern.compile("(?:tablehistograms|cfhistograms)\\s+(?:--\\s+)?([\\w\"]+)[\\s.]+([\\w\"]+)");

    /** The command on a line, if it is one beyond doubt. */
    static Optional<CommandLine> of(String line) {
        var text = line.strip();
        if (text.isEmpty() || text.length() > LONGEST || !mayBeTyped(text)) {
            return Optional.empty();
        }
        var connected = CONNECTED.matcher(text);
        if (connected.matches()) {
            return Optional.of(new CommandLine("", "", node(connected.group(1)), null));
        }
        var cqlsh = CQLSH.matcher(text);
        if (cqlsh.matches()) {
            return Optional.of(new CommandLine(cqlsh.group(1), cqlsh.group(1).strip(), null, null));
        }
        var shell = SHELL.matcher(text);
        if (shell.matches()) {
            return Optional.of(typed(shell.group(1) == null ? "" : shell.group(1)));
        }
        var bare = BARE.matcher(text);
        return bare.matches() ? Optional.of(typed(bare.group(1))) : Optional.empty();
    }

    /** What every command has; asked of each line, so without an expression. */
    private static boolean mayBeTyped(String text) {
        return "[$+%".indexOf(text.charAt(0)) >= 0
                || text.startsWith("PS ")
                || text.startsWith("Connected ")
                || text.startsWith(":\\", 1)
                || text.indexOf('@') >= 0
                || text.contains("nodetool")
                || text.contains("cqlsh")
                || text.contains("az");
    }

    private static CommandLine typed(String command) {
        var histogram = HISTOGRAM.matcher(command);
        var title =
                histogram.find() ? (histogram.group(1) + "." + histogram.group(2)).replace("\"", "") : query(command);
        return new CommandLine(command, title, asksANode(command) ? asked(command) : null, answer(command));
    }

    private static @Nullable String asked(String command) {
        var host = HOST.matcher(command);
        var remote = REMOTE.matcher(command);
        var node = host.find() ? host.group(1).replaceAll("['\"]", "") : remote.find() ? remote.group(1) : "";
        return NODE.matcher(node).matches() && !OWN.matcher(node).matches() ? Addresses.plain(node) : null;
    }

    /** Whether the command is answered by one node; by which, it says unless it is the one where it was typed. */
    boolean asksANode() {
        return asksANode(command);
    }

    private static boolean asksANode(String command) {
        return NODETOOL.matcher(command).find() || INVOKED.matcher(command).find();
    }

    private static @Nullable String node(String host) {
        return Addresses.isAddress(host) && !host.equals("127.0.0.1") && !host.equals("::1") ? host : null;
    }

    private static String query(String command) {
        return ASKS.matcher(command).find() ? command : "";
    }

    /** What stands on a line with which cqlsh lets a statement go on; empty where it is no such line. */
    static Optional<String> continued(String line) {
        var more = CONTINUED.matcher(line.length() > LONGEST ? "" : line);
        return more.matches()
                ? Optional.of(more.group(1) == null ? "" : more.group(1).strip())
                : Optional.empty();
    }

    /** Whether it was typed at the prompt of cqlsh and no semicolon has ended it yet. */
    boolean open() {
        return !title.isEmpty() && title.equals(command.strip()) && !title.endsWith(";");
    }

    private static @Nullable ArtefactId answer(String command) {
        var invoked = INVOKED.matcher(command);
        if (invoked.find()) {
            return answerOf(invoked.group(1), invoked.group(2) == null ? "" : invoked.group(2))
                    .orElse(null);
        }
        var nodetool = NODETOOL.matcher(command);
        if (!nodetool.find()) {
            return null;
        }
        var words = OPTION.matcher(nodetool.group(1)).replaceAll(" ").strip().split("\\s+");
        return answerOf("nodetool", words[0]).orElse(null);
    }

    /** The artefact that a command of the cluster answers with, such as {@code nodetool} and {@code tablestats}. */
    static Optional<ArtefactId> answerOf(String name, String first) {
        if (name.equals("get-cassandra-yaml")) {
            return Optional.of(new ArtefactId("az-get-cassandra-yaml"));
        }
        if (!name.equals("nodetool")) {
            return Optional.empty();
        }
        return switch (first) {
            case "status", "info", "describecluster", "tablestats", "tablehistograms", "proxyhistograms" ->
                Optional.of(new ArtefactId("nodetool-" + first));
            case "tpstats", "compactionstats", "gcstats", "netstats", "gossipinfo", "ring", "version" ->
                Optional.of(new ArtefactId("nodetool-" + first));
            case "cfstats" -> Optional.of(new ArtefactId("nodetool-tablestats"));
            case "cfhistograms" -> Optional.of(new ArtefactId("nodetool-tablehistograms"));
            default -> Optional.empty();
        };
    }
}
