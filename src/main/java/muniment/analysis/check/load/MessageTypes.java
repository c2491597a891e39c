package muniment.analysis.check.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.LoadFact.Dropped;

/**
 * The types of messages that every nodetool tpstats of a line of releases lists, whatever was dropped.
 *
 * <p>A list that lacks one of them was cut, and says nothing of the types that are not there.
 */
final class MessageTypes {
    private static final Set<String> UP_TO_3 =
            Set.of("MUTATION", "READ", "RANGE_SLICE", "COUNTER_MUTATION", "REQUEST_RESPONSE", "READ_REPAIR");
    private static final Set<String> FROM_4 = Set.of(
            "MUTATION_REQ",
            "MUTATION_RSP",
            "READ_REQ",
            "READ_RSP",
            "RANGE_REQ",
            "RANGE_RSP",
            "HINT_REQ",
            "HINT_RSP",
            "COUNTER_MUTATION_REQ",
            "COUNTER_MUTATION_RSP",
            "READ_REPAIR_REQ",
            "READ_REPAIR_RSP",
            "BATCH_STORE_REQ",
            "BATCH_STORE_RSP",
            "PAXOS_PREPARE_REQ",
            "PAXOS_PROPOSE_REQ",
            "PAXOS_PROPOSE_RSP",
            "TRUNCATE_REQ",
            "_TRACE");

    private MessageTypes() {}

    /** Those that are missing in a list; empty where it is whole. */
    static List<String> missing(List<Seen<Dropped>> list) {
        var listed = list.stream().map(seen -> seen.fact().type()).collect(Collectors.toSet());
        var newer = listed.stream().anyMatch(type -> type.endsWith("_REQ") || type.endsWith("_RSP"));
        var missing = new HashSet<>(newer ? FROM_4 : UP_TO_3);
        missing.removeAll(listed);
        return missing.stream().sorted().toList();
    }
}
