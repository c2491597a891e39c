package muniment.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * Counts the obligations of an attached assessment again, by what is said of each of them, to hold that against the
 * figures that the attachment itself states.
 */
record AttachedFigures(JsonNode assessment) {
    boolean agree() {
        var tally = assessment.path("tally");
        return results().equals(stated(tally.path("results")))
                && tally.path("total").asInt(-1) == count(_ -> true)
                && tally.path("open").asInt(-1) == count(AttachedFigures::open)
                && tally.path("stale").asInt(-1) == count(AttachedFigures::stale)
                && tally.path("reviewed").asInt(-1)
                        == count(one -> one.path("assurance").asText().equals("reviewed"))
                && assessment.path("verdict").asText().equals(verdict());
    }

    private static boolean open(JsonNode obligation) {
        return weighs(obligation, "blocks") || weighs(obligation, "condition");
    }

    private static boolean stale(JsonNode obligation) {
        return obligation.path("applies").asBoolean()
                && obligation.path("freshness").path("state").asText().equals("stale");
    }

    private static boolean weighs(JsonNode obligation, String weight) {
        return StreamSupport.stream(obligation.path("causes").spliterator(), false)
                .anyMatch(cause -> cause.path("weight").asText().equals(weight));
    }

    /** By the heaviest cause, as the readiness rules have it. */
    private String verdict() {
        if (count(one -> weighs(one, "blocks")) > 0) {
            return "not-ready";
        }
        return count(one -> weighs(one, "condition")) > 0 ? "ready-with-conditions" : "ready";
    }

    private int count(Predicate<JsonNode> which) {
        return (int) StreamSupport.stream(assessment.path("obligations").spliterator(), false)
                .filter(which)
                .count();
    }

    private TreeMap<String, Integer> results() {
        var results = new TreeMap<String, Integer>();
        assessment
                .path("obligations")
                .forEach(one -> results.merge(one.path("result").asText(), 1, Integer::sum));
        return results;
    }

    private static TreeMap<String, Integer> stated(JsonNode results) {
        var stated = new TreeMap<String, Integer>();
        results.properties().stream()
                .filter(result -> result.getValue().asInt() != 0)
                .forEach(result -> stated.put(result.getKey(), result.getValue().asInt()));
        return stated;
    }
}
