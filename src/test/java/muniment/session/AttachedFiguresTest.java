package muniment.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AttachedFiguresTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static ObjectNode assessment() throws Exception {
        return (ObjectNode) JSON.readTree("""
                {"verdict":"ready-with-conditions",
                 "tally":{"total":3,"open":1,"stale":1,"reviewed":1,"results":{"satisfied":2,"not-assessed":1,"gap":0}},
                 "obligations":[
                  {"result":"satisfied","assurance":"reviewed","applies":true,"freshness":{"state":"fresh"},"causes":[]},
                  {"result":"satisfied","assurance":"stated","applies":true,"freshness":{"state":"stale"},
                   "causes":[{"weight":"condition"},{"weight":"condition"}]},
                  {"result":"not-assessed","assurance":"none","applies":false,"freshness":{"state":"stale"},
                   "causes":[{"weight":"remark"}]}]}""");
    }

    @Test
    void whatIsCountedAgainAgrees() throws Exception {
        assertTrue(new AttachedFigures(assessment()).agree());
    }

    @Test
    void eachStatedFigureIsHeldAgainstTheObligations() throws Exception {
        for (var figure : List.of("total", "open", "stale", "reviewed")) {
            var other = assessment();
            other.withObject("/tally").put(figure, 2);
            assertFalse(new AttachedFigures(other).agree(), figure);
        }
        for (var verdict : List.of("ready", "not-ready", "")) {
            assertFalse(new AttachedFigures(assessment().put("verdict", verdict)).agree(), verdict);
        }
        var results = assessment();
        results.withObject("/tally/results").put("gap", 1);
        assertFalse(new AttachedFigures(results).agree());
    }

    @Test
    void aCauseThatBlocksOutweighsEveryCondition() throws Exception {
        var blocked = assessment();
        blocked.withArray("/obligations/0/causes").addObject().put("weight", "blocks");
        blocked.withObject("/tally").put("open", 2);

        assertFalse(new AttachedFigures(blocked).agree());
        assertTrue(new AttachedFigures(blocked.put("verdict", "not-ready")).agree());
    }

    @Test
    void whateverElseIsThereDoesNotAgree() throws Exception {
        var agreeing = List.of(
                        "{}", "[]", "null", "7", "{\"tally\":[],\"obligations\":{}}", "{\"tally\":{\"total\":\"x\"}}")
                .stream()
                .filter(text -> agrees(text))
                .toList();
        assertEquals(List.of(), agreeing);
    }

    private static boolean agrees(String text) {
        try {
            return new AttachedFigures(JSON.readTree(text)).agree();
        } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }
}
