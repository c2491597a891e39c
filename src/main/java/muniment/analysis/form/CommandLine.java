package muniment.analysis.form;

import java.util.Optional;
import java.util.regex.Pattern;
import muniment.catalog.ArtefactId;
import org.jspecify.annotations.Nullable;

/**
 * A line in which somebody typed a command, with what it says of the output below it.
 *
 * @param command the words of the command; empty for a prompt without one
 * @param title the rows that a query asks for, such as {@code system_views.clients}; empty if there is none
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
    private static final Pattern FROM =
            Pattern.compile("\\bFROM\\s+\"?(\\w{1,80})\"?(?:\\.\"?(\\w{1,80})\"?)?", Pattern.CASE_INSENSITIVE);
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
        var cqlsh = CQLSH.matcher(text);
        if (cqlsh.matches()) {
            return Optional.of(new CommandLine(cqlsh.group(1), rows(cqlsh.group(1)), null, null));
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
                || text.startsWith(":\\", 1)
                || text.indexOf('@') >= 0
                || text.contains("nodetool")
                || text.contains("cqlsh")
                || text.contains("az");
    }

    private static CommandLine typed(String command) {
        var histogram = HISTOGRAM.matcher(command);
        var title =
                histogram.find() ? (histogram.group(1) + "." + histogram.group(2)).replace("\"", "") : rows(command);
        return new CommandLine(command, title, asksANode(command) ? node(command) : null, answer(command));
    }

    private static @Nullable String node(String command) {
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

    private static String rows(String query) {
        var from = FROM.matcher(query);
        return from.find() ? from.group(1) + (from.group(2) == null ? "" : "." + from.group(2)) : "";
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
