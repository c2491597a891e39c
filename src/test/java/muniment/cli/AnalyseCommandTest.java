package muniment.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnalyseCommandTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final String KEYSPACES =
            SAMPLES.resolve("live/5.0/system_schema.keyspaces.csv").toString();

    @TempDir
    private Path home;

    private Shell shell = new Shell(Path.of(""));
    private String document = "";

    @BeforeEach
    void anEmptyAssessment() {
        shell = new Shell(home).with("MUNIMENT_AUTHOR", "Ada Moreau <ada@contoso.example>");
        document = home.resolve("a.muniment").toString();
        assertEquals(
                0,
                shell.run("new", document, "--name", "A", "--cluster", "orders").status());
    }

    @Test
    void anArtefactSaysWhatItShowsAndWhere() {
        var answer = shell.run("analyse", KEYSPACES, "--json");
        assertEquals(0, answer.status());
        var json = answer.json();
        assertEquals("cql-system-schema", json.at("/artefacts/0/outputs/0/kind").asText());
        var legacy = observation(json, "CHK-REPL-STRATEGY", "legacy");
        assertEquals("fail", legacy.path("outcome").asText());
        assertEquals("keyspace", legacy.at("/subject/kind").asText());
        assertEquals("line 9", legacy.at("/places/0/place").asText());
        assertEquals(64, legacy.at("/places/0/sha256").asText().length());
        assertEquals("cprt", legacy.at("/threshold/sources/0").asText());
        assertEquals("1", legacy.path("analyser").asText());
        assertEquals(48, json.path("checks").size());
    }

    @Test
    void nothingToReadIsUnknownWithWhatToCollect() {
        var json = shell.run("analyse", KEYSPACES, "--json").json();
        var backup = observation(json, "CHK-BACKUP-RECENT", "");
        assertEquals("unknown", backup.path("outcome").asText());
        assertEquals("az-backup-list", backup.at("/collect/0").asText());
    }

    @Test
    void failOnTurnsAFailedCheckIntoTheExitStatus() {
        assertEquals(1, shell.run("analyse", KEYSPACES, "--fail-on", "blocker").status());
        var fine = SAMPLES.resolve("composed/nsg_good.cli.json").toString();
        assertEquals(0, shell.run("analyse", fine, "--fail-on", "minor").status());
    }

    @Test
    void whatIsRecordedIsEvidenceWithItsObservations() {
        var recorded = shell.run("analyse", document, KEYSPACES, "--record", "--json");
        assertEquals(0, recorded.status(), recorded::err);
        var evidence = shell.run("evidence", document, "list", "--json").json();
        assertEquals(1, evidence.path("evidence").size());
        var observations = shell.run("observations", document, "--json").json().path("observations");
        assertTrue(observations.size() > 1);
        assertEquals(0, shell.run("reperform", document).status());
        assertEquals(0, shell.run("undo", document).status());
        assertEquals(
                0,
                shell.run("observations", document, "--json")
                        .json()
                        .path("observations")
                        .size());
    }

    @Test
    void anObservationIsOverriddenWithAReasonOnly() {
        shell.run("analyse", document, KEYSPACES, "--record");
        var id = observation(shell.run("observations", document, "--json").json(), "CHK-REPL-STRATEGY", "legacy")
                .path("id")
                .asText();
        assertEquals(
                1, shell.run("observations", document, id, "--override", "pass").status());
        assertEquals(
                0,
                shell.run("observations", document, id, "--override", "pass", "--because", "A test of ours")
                        .status());
        var after = observation(shell.run("observations", document, "--json").json(), "CHK-REPL-STRATEGY", "legacy");
        assertEquals("fail", after.path("outcome").asText());
        assertEquals("pass", after.path("counts").asText());
        assertEquals("overridden", after.path("ruling").asText());
    }

    @Test
    void aChangedThresholdIsADeviationWithItsReason() {
        assertEquals(1, shell.run("threshold", document, "REPL-RF.minimum=2").status(), "a reason is needed");
        assertEquals(
                0,
                shell.run("threshold", document, "REPL-RF.minimum=1", "--because", "A test cluster")
                        .status());
        var shown = shell.run("threshold", document, "CHK-REPL-RF.minimum", "--json")
                .json();
        assertEquals("1", shown.at("/values/0").asText());
        assertTrue(shown.path("deviation").asBoolean());
        assertEquals(
                2,
                shell.run("threshold", document, "REPL-RF.minimum=many", "--because", "x")
                        .status());
        assertEquals(
                2,
                shell.run("threshold", document, "REPL-RF.nothing=1", "--because", "x")
                        .status());
        assertEquals(
                2,
                shell.run("threshold", document, "NO-CHECK.a=1", "--because", "x")
                        .status());
        assertEquals(
                0,
                shell.run("threshold", document, "REPL-RF.minimum", "--reset", "--because", "Back")
                        .status());
        assertFalse(shell.run("threshold", document, "CHK-REPL-RF.minimum", "--json")
                .json()
                .path("deviation")
                .asBoolean());
    }

    @Test
    void aCollectionIsTakenWholeAndWhatIsNotTakenIsSaid() throws IOException {
        var zip = home.resolve("collection.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("keyspaces.csv"));
            out.write(Files.readAllBytes(Path.of(KEYSPACES)));
            out.putNextEntry(new ZipEntry("../climbs.csv"));
            out.write(1);
            out.closeEntry();
        }
        var json = shell.run("analyse", zip.toString(), "--json").json();
        assertEquals(
                "collection.zip/keyspaces.csv", json.at("/artefacts/0/name").asText());
        assertEquals("collection.zip/../climbs.csv", json.at("/notTaken/0/name").asText());
    }

    @Test
    void whatCannotBeReadAtAllIsSaid() {
        assertEquals(
                3, shell.run("analyse", home.resolve("missing.txt").toString()).status());
        assertEquals(2, shell.run("analyse", document).status());
        assertEquals(2, shell.run("analyse", KEYSPACES, "--record").status());
        assertEquals(2, shell.run("analyse", KEYSPACES, "--as", "no-such-kind").status());
    }

    @Test
    void theScriptCollectsWhatIsMissing() throws IOException {
        var out = home.resolve("collect.sh");
        assertEquals(
                0,
                shell.run("collect-script", document, "--out", out.toString()).status());
        assertTrue(Files.readString(out).contains("cluster='orders'"));
        assertEquals(
                3,
                shell.run("collect-script", document, "--out", out.toString()).status(),
                "it is there already");
        shell.run("analyse", document, KEYSPACES, "--record");
        var artefacts = new ArrayList<String>();
        shell.run("collect-script", document, "--json")
                .json()
                .path("artefacts")
                .forEach(one -> artefacts.add(one.path("artefact").asText()));
        assertFalse(artefacts.contains("cql-system-schema"), artefacts::toString);
        assertTrue(artefacts.containsAll(List.of("az-backup-list", "backup-policy")), artefacts::toString);
    }

    private static JsonNode observation(JsonNode json, String check, String subject) {
        for (var observation : json.path("observations")) {
            if (observation.path("check").asText().equals(check)
                    && observation.at("/subject/name").asText().equals(subject)) {
                return observation;
            }
        }
        throw new AssertionError("nothing about " + check + " " + subject + " in " + json.toPrettyString());
    }
}
