package muniment.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import muniment.catalog.CatalogProblem.Finding;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that a catalog that is not one is refused with every place and reason. */
final class BrokenCatalogTest {
    private static final String ID_FORM =
            "1 to 80 letters, digits, dots, hyphens and underscores, beginning with a letter or digit.";

    @Test
    void whenTheFileIsEmptyThenItSaysSo() {
        refused("", new Finding("top level", "the file is empty"));
        refused(" \n", new Finding("top level", "the file is empty"));
    }

    @Test
    void whenItIsNotJsonThenTheLineAndColumnAreNamed() {
        refused(
                "{\n  \"id\": small\n}",
                new Finding(
                        "line 2, column 9",
                        "not JSON: Unrecognized token 'small': was expecting (JSON String, Number, Array, Object or"
                                + " token 'null', 'true' or 'false')"));
    }

    @Test
    void whenItIsCutOffThenItSaysSo() {
        var json = CatalogFile.json();
        refused(
                json.substring(0, json.indexOf("\"tasks\"")),
                new Finding(
                        "line 10, column 3",
                        "the file ends too early: it was cut off, or a quote or bracket is not closed"));
    }

    @Test
    void whenMoreTextFollowsThenItSaysSo() {
        refused(
                CatalogFile.json() + "{}",
                new Finding("line 115, column 1", "more text follows after the end of the catalog"));
    }

    @Test
    void whenItIsNotUtf8ThenTheByteIsNamed() {
        var latin = CatalogFile.with("Data is lost", "Daten k\u00f6nnen").getBytes(StandardCharsets.ISO_8859_1);
        var at = new String(latin, StandardCharsets.ISO_8859_1).indexOf('\u00f6') + 1;
        refused(
                latin,
                new Finding("line 42, byte %d of the file".formatted(at), "not UTF-8 text; save the file as UTF-8"));
    }

    @Test
    void whenAKeyIsThereTwiceThenItIsRefused() {
        refused(
                CatalogFile.with("\"id\": \"small\",", "\"id\": \"small\", \"id\": \"large\","),
                new Finding("line 4, column 22", "the key 'id' is there twice"));
    }

    @Test
    void whenItIsNestedDeeplyThenItIsRefused() {
        refused(
                "[".repeat(100_000),
                new Finding(
                        "top level",
                        "beyond what a catalog needs: Document nesting depth (33) exceeds the maximum allowed (32)"));
    }

    @Test
    void whenItIsAnotherKindOfJsonThenTheTypeIsNamed() {
        refused("[]", new Finding("top level", "must be of type object"));
        refused("null", new Finding("top level", "must be of type object"));
    }

    @Test
    void whenAnIdIsMissingThenItIsNamed() {
        refused(
                CatalogFile.with("{\"id\": \"hybrid\", \"title\"", "{\"title\""),
                new Finding("/traits/0", "the property 'id' is missing"));
    }

    @Test
    void whenAnIdCannotStandInAPathThenItIsRefused() {
        refused(
                CatalogFile.with("\"hybrid\"", "\"../hybrid\""),
                new Finding("/traits/0/id", "'../hybrid' is not of the form asked for: " + ID_FORM + " (in ../hybrid)"),
                new Finding(
                        "/statements/0/appliesWhen",
                        "'../hybrid' is not of the form asked for: " + ID_FORM + " (in data)"),
                new Finding(
                        "/statements/1/appliesWhen",
                        "'../hybrid' is not of the form asked for: " + ID_FORM + " (in data.backup)"));
    }

    @Test
    void whenAValueHasTheWrongTypeThenTheRightOneIsNamed() {
        refused(
                CatalogFile.with("\"days\": 2,", "\"days\": \"two\","),
                new Finding("/statements/1/obligation/freshness/days", "must be of type integer (in data.backup)"));
    }

    @Test
    void whenAValueIsOutOfRangeThenTheRangeIsNamed() {
        refused(
                CatalogFile.with("\"days\": 2,", "\"days\": 0,")
                        .replace("\"party\": \"customer\"", "\"party\": \"nobody\""),
                new Finding(
                        "/statements/1/party",
                        "must be one of [\"microsoft\",\"customer\",\"shared\"] (in data.backup)"),
                new Finding("/statements/1/obligation/freshness/days", "must be at least 1 (in data.backup)"));
    }

    @Test
    void whenAPropertyIsUnknownThenItIsNamed() {
        refused(
                CatalogFile.with("\"criticality\":", "\"weight\":"),
                new Finding("/statements/1/obligation", "the property 'weight' is not known here (in data.backup)"),
                new Finding("/statements/1/obligation", "the property 'criticality' is missing (in data.backup)"));
    }

    @Test
    void whenTheSchemaVersionIsAnotherThenTheRightOneIsNamed() {
        refused(
                CatalogFile.with("\"schemaVersion\": 1", "\"schemaVersion\": 2"),
                new Finding("/schemaVersion", "must be 1"));
    }

    @Test
    void whenASharedStatementLacksAPartThenItIsNamed() {
        refused(
                CatalogFile.with("      \"customerPart\": \"You model it.\",\n", ""),
                new Finding("/statements/0", "the property 'customerPart' is missing (in data)"));
    }

    @Test
    void whenAStatementOfOneSideHasPartsThenTheyAreRefused() {
        refused(
                CatalogFile.with("\"party\": \"shared\"", "\"party\": \"microsoft\""),
                new Finding("/statements/0/providerPart", "does not belong here (in data)"),
                new Finding("/statements/0/customerPart", "does not belong here (in data)"));
    }

    @Test
    void whenAnIdIsThereTwiceThenBothPlacesAreNamed() {
        refused(
                CatalogFile.with("{\"id\": \"policy\",", "{\"id\": \"list\","),
                new Finding("/artefacts/1/id", "the artefact 'list' is there twice; first at /artefacts/0/id"),
                new Finding(
                        "/statements/1/obligation/evidence/1/artefact",
                        "there is no artefact 'policy' (in data.backup)"));
    }

    @Test
    void whenATaskIsNamedLikeAStatementThenItIsRefusedBecauseTheTraceWouldBeAmbiguous() {
        refused(
                CatalogFile.with("\"backup\"", "\"data\""),
                new Finding(
                        "/tasks/0/id",
                        "the statement, task or benefit 'data' is there twice; first at /statements/0/id"));
    }

    @Test
    void whenReferencesLeadNowhereThenAllAreNamed() {
        var broken = CatalogFile.json()
                .replace("\"task\": \"backup\"", "\"task\": \"t\"")
                .replace("\"partOf\": \"data\"", "\"partOf\": \"s\"")
                .replace("\"sources\": [\"model\", \"own\"]", "\"sources\": [\"model\", \"o\"]")
                .replace(
                        "\"appliesWhen\": \"hybrid\",\n      \"obligation\"",
                        "\"appliesWhen\": \"h\",\n      \"obligation\"")
                .replace("{\"artefact\": \"list\"}", "{\"artefact\": \"a\"}")
                .replace("[\"data.backup\", \"data\"]", "[\"data.backup\", \"d\"]")
                .replace("\"list (4.0+)\"", "\"l (4.0+)\"")
                .replace("\"backup\", \"alt.fast\"]", "\"backup\", \"alt.slow\"]");
        refused(
                broken,
                new Finding("/statements/1/task", "there is no task 't' (in data.backup)"),
                new Finding("/statements/1/partOf", "there is no statement 's' (in data.backup)"),
                new Finding("/statements/1/sources/1", "there is no source 'o' (in data.backup)"),
                new Finding("/statements/1/appliesWhen", "there is no trait 'h' (in data.backup)"),
                new Finding(
                        "/statements/1/obligation/evidence/0/artefact", "there is no artefact 'a' (in data.backup)"),
                new Finding("/checks/0/statements/1", "there is no statement 'd' (in RECENT)"),
                new Finding("/checks/0/artefacts/0", "there is no artefact 'l' (in RECENT)"),
                new Finding(
                        "/trace/1/targets/2", "there is no statement, task or benefit 'alt.slow' (in the catalog)"));
    }

    @Test
    void whenAStatementIsAPartOfItselfThenTheCircleIsNamed() {
        refused(
                CatalogFile.with("\"partOf\": \"data\"", "\"partOf\": \"data.backup\""),
                new Finding("/statements/1/partOf", "parts lead in a circle: data.backup -> data.backup"));
    }

    @Test
    void whenPartsLeadInACircleThenItIsNamedOnce() {
        refused(
                CatalogFile.with("\"anchor\": \"Data\",", "\"anchor\": \"Data\", \"partOf\": \"data.backup\","),
                new Finding("/statements/0/partOf", "parts lead in a circle: data -> data.backup -> data"));
    }

    @Test
    void whenAPartLeadsIntoACircleThenOnlyTheCircleIsNamed() {
        var third = "{\"id\": \"third\", \"party\": \"customer\", \"kind\": \"limitation\", \"title\": \"T\","
                + " \"text\": \"T.\", \"section\": \"S\", \"anchor\": \"A\", \"lines\": [1], \"sources\": [],"
                + " \"partOf\": \"data\"},";
        refused(
                CatalogFile.with("\"anchor\": \"Data\",", "\"anchor\": \"Data\", \"partOf\": \"data.backup\",")
                        .replace("\"statements\": [\n", "\"statements\": [" + third + "\n"),
                new Finding("/statements/1/partOf", "parts lead in a circle: data -> data.backup -> data"));
    }

    @Test
    void whenThereAreManyFindingsThenTheRestIsCounted() {
        var traits = "{\"id\": \"%s\"},".formatted("x").repeat(40);
        var findings = findings(
                CatalogFile.with("\"traits\": [", "\"traits\": [" + traits).getBytes(StandardCharsets.UTF_8));
        assertEquals(51, findings.size());
        assertEquals(new Finding("/traits/0", "the property 'title' is missing (in x)"), findings.getFirst());
        assertEquals(new Finding("top level", "30 further findings are not listed"), findings.getLast());
    }

    @Test
    void whenTheFileHas200MegabytesThenItIsRefusedWithoutReadingIt(@TempDir Path folder) throws IOException {
        var file = folder.resolve("large.json");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        var problem = Assertions.assertTimeout(
                Duration.ofSeconds(1), () -> assertThrows(CatalogProblem.class, () -> CatalogReader.read(file)));
        assertEquals(
                List.of(new Finding("top level", "the file has 200 MB; a catalog has at most 16 MB")),
                problem.findings());
    }

    @Test
    void whenTheFileIsNotThereThenItIsAnInputError(@TempDir Path folder) {
        assertThrows(IOException.class, () -> CatalogReader.read(folder.resolve("none.json")));
    }

    @Test
    void whenTheFileIsFullOfErrorsThenItEndsSoon() {
        var items = "{},".repeat(25_000);
        var hostile = CatalogFile.with("\"statements\": [", "\"statements\": [" + items);
        var findings = Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> findings(hostile.getBytes(StandardCharsets.UTF_8)));
        assertEquals(51, findings.size());
    }

    @Test
    void whenTheFileHasMoreValuesThanACatalogNeedsThenItIsRefused() {
        refused(
                "[" + "0,".repeat(300_000) + "0]",
                new Finding(
                        "top level",
                        "beyond what a catalog needs: Token count (200001) exceeds the maximum allowed (200000)"));
    }

    @Test
    void whenAFileIsReadThenItIsTheSameCatalog(@TempDir Path folder) throws IOException, CatalogProblem {
        var file = Files.writeString(folder.resolve("small.json"), CatalogFile.json());
        assertEquals(CatalogFile.read(CatalogFile.json()), CatalogReader.read(file));
    }

    private static void refused(String json, Finding... expected) {
        refused(json.getBytes(StandardCharsets.UTF_8), expected);
    }

    private static void refused(byte[] json, Finding... expected) {
        assertEquals(List.of(expected), findings(json));
    }

    private static List<Finding> findings(byte[] json) {
        return assertThrows(CatalogProblem.class, () -> CatalogReader.read(json))
                .findings();
    }
}
