package muniment.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import muniment.journal.Result;
import muniment.readiness.Tally;

/** A tally as JSON, the same in the attached assessment and in what the command line answers. */
public final class TallyJson {
    private TallyJson() {}

    /** Every count, with the results in their order last. */
    public static ObjectNode of(Tally tally) {
        var results = JsonText.object();
        for (var result : Result.values()) {
            results.put(JsonText.name(result), tally.count(result));
        }
        var node = JsonText.object()
                .put("total", tally.total())
                .put("applicable", tally.applicable())
                .put("assessed", tally.assessed())
                .put("met", tally.met())
                .put("open", tally.open())
                .put("stale", tally.stale())
                .put("reviewed", tally.reviewed())
                .put("progressPercent", tally.progressPercent())
                .put("compliancePercent", tally.compliancePercent());
        node.set("results", results);
        return node;
    }
}
