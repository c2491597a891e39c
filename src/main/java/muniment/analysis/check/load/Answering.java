package muniment.analysis.check.load;

import muniment.analysis.check.Seen;
import muniment.observation.Subject;
import muniment.text.Phrase;

/**
 * The one node that an output speaks of.
 *
 * @param address empty where the output does not name it
 * @param at the address, or the output's name, so that outputs of different nodes are never taken for one
 */
record Answering(String address, String at) {
    static Answering of(Seen<?> seen) {
        var address = seen.node().map(Topology::plain).orElse("");
        return new Answering(
                address, address.isEmpty() ? seen.reading().exhibit().name() : address);
    }

    /** The node as the subject of an observation. */
    Subject subject() {
        return Subject.of(Subject.Kind.NODE, at);
    }

    /** The node in words. */
    Phrase words() {
        return address.isEmpty()
                ? Phrase.of("check-load.node.unnamed", at)
                : Phrase.of("check-load.node.named", address);
    }

    boolean known() {
        return !address.isEmpty();
    }
}
