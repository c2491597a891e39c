package muniment.analysis.check.load;

import muniment.analysis.check.Seen;

/** Where lines of a log were written: at one node, where the artefact is one node's file, or anywhere. */
final class LogAt {
    private LogAt() {}

    /** The node's address or the file's name; empty for a log of the whole cluster. */
    static String of(Seen<?> seen) {
        return seen.reading().recognition().kind().value().equals("system-log")
                ? Answering.of(seen).at()
                : seen.node().map(Topology::plain).orElse("");
    }
}
