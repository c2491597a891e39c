package muniment.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what judgements rely on: a digest changes with the meaning of a statement and with nothing else. */
final class StatementDigestTest {
    private static final StatementId BACKUP = new StatementId("data.backup");

    @Test
    void itIsTheDigestOfTheDocumentedForm() throws CatalogProblem {
        var form = """
                {"appliesWhen":"hybrid","customerPart":"","evidence":[{"artefact":"list","mustShow":"Every backup."},\
                {"artefact":"policy","mustShow":"The retention."}],"form":"muniment-statement/1","id":"data.backup",\
                "kind":"SLA_SCOPE","party":"CUSTOMER","pitfalls":["Backups expire."],"providerPart":"",\
                "question":"Are there backups?","text":"You define the backups.","title":"Backup"}""";
        assertEquals(Sha256.of(form), digest(CatalogFile.json(), BACKUP));
    }

    @Test
    void itIsTheDigestOfTheDocumentedFormForAProvision() throws CatalogProblem {
        var form = """
                {"appliesWhen":"hybrid","customerPart":"You model it.","evidence":[],"form":"muniment-statement/1",\
                "id":"data","kind":"RECOMMENDATION","party":"SHARED","pitfalls":[],\
                "providerPart":"Microsoft stores it.","question":null,\
                "text":"Both sides look after the data.","title":"Data"}""";
        assertEquals(Sha256.of(form), digest(CatalogFile.json(), new StatementId("data")));
    }

    @Test
    void thoseOfTheBundledCatalogStayTheSameUntilItsWordingChanges() {
        var catalog = BundledCatalog.read();
        assertEquals(
                "a5fd3b6ea20df0b02c27a878ca2c1a9264cd5a8b50a53ca3137a3880a678263a",
                catalog.statement(new StatementId("backup.policy"))
                        .orElseThrow()
                        .digest()
                        .hex());
        assertEquals(
                "00fe47e1fbaca920d213b5a1754736afbf040ca5b3101141ea55fe2fe23667b0",
                catalog.statement(new StatementId("infra.os-patching"))
                        .orElseThrow()
                        .digest()
                        .hex());
        var all = new StringBuilder();
        catalog.statements().forEach(statement -> all.append(statement.digest()).append('\n'));
        assertEquals(
                "6a53d2a40cb00543e3f0192b2a2cd2cc519eec2dba99fbcce09c9c88c2d28184",
                Sha256.of(all.toString()).hex(),
                "a changed wording lets acceptances lapse");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You define the backups. | You define the backup.",
                "Are there backups? | Are there any backups?",
                "Backups expire. | Backups do expire.",
                "The retention. | The schedule.",
                "Every backup. | Each backup.",
                "\"Backup\", \"text\" | \"Backups\", \"text\"",
                "\"sla-scope\" | \"limitation\"",
                "\"party\": \"customer\" | \"party\": \"microsoft\"",
                "{\"artefact\": \"list\"}, | ''"
            })
    void whenTheMeaningChangesThenItChanges(String before, String after) throws CatalogProblem {
        var json = CatalogFile.json().replaceAll(",\\s+", ", ");
        assertNotEquals(digest(json, BACKUP), digest(json.replace(before, after), BACKUP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Data is lost without them. | Data are lost without them.",
                "\"level\": \"blocker\" | \"level\": \"major\"",
                "\"days\": 2 | \"days\": 3",
                "Sharing / Backup | Sharing",
                "\"obtain\": \"Ask the owner.\" | \"obtain\": \"Ask the deputy.\"",
                "[\"model\", \"own\"] | [\"own\"]",
                "\"task\": \"backup\", | ''",
                "\"version\": \"1.0\" | \"version\": \"1.1\""
            })
    void whenTheSurroundingsChangeThenItStays(String before, String after) throws CatalogProblem {
        var json = CatalogFile.json().replaceAll(",\\s+", ", ");
        var changed = json.replace(before, after);
        assertNotEquals(json, changed);
        assertEquals(digest(json, BACKUP), digest(changed, BACKUP));
    }

    @Test
    void whenThePropertiesOfTheFileStandInAnotherOrderThenItStays() throws IOException, CatalogProblem {
        var bundled = BundledCatalog.read();
        var turned = CatalogReader.read(
                new ObjectMapper().writeValueAsBytes(reversed(new ObjectMapper().readTree(BundledCatalog.bytes()))));
        assertEquals(bundled.statements(), turned.statements());
        assertNotEquals(bundled.edition().digest(), turned.edition().digest());
    }

    private static Sha256 digest(String json, StatementId id) throws CatalogProblem {
        return CatalogFile.read(json).statement(id).orElseThrow().digest();
    }

    /** The same document with the keys of every object in reverse order. */
    private static JsonNode reversed(JsonNode node) {
        if (node.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(reversed(item)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        var object = JsonNodeFactory.instance.objectNode();
        names.reversed().forEach(name -> object.set(name, reversed(node.get(name))));
        return object;
    }
}
