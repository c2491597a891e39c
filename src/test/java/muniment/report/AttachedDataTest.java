package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import muniment.assessment.Assessment;
import org.junit.jupiter.api.Test;

final class AttachedDataTest {
    @Test
    void givenAnyAssessmentThenTheAttachedDataMeetTheirSchemas() throws IOException {
        for (var assessment : List.of(
                Assessment.EMPTY,
                SampleAssessments.empty(),
                SampleAssessments.full(),
                SampleAssessments.saying(HostileTextTest.ALL))) {
            for (var attachment : SampleAssessments.report(assessment).annex().attachments()) {
                var schema = "/schemas/" + attachment.name().replace(".json", "-1.schema.json");
                assertEquals(List.of(), violations(schema, attachment.content()), attachment.name());
            }
        }
    }

    @Test
    void givenAFullAssessmentThenTheDataSayWhatThePagesSay() throws IOException {
        var report = SampleAssessments.report(SampleAssessments.full());
        var json = json(report, "assessment.json");
        assertEquals("not-ready", json.at("/verdict").asText());
        assertEquals(
                report.cover().edition().digest().hex(),
                json.at("/catalog/sha256").asText());
        assertEquals(report.summary().tally().met(), json.at("/tally/met").asInt());
        assertEquals(
                report.cover().heads().getFirst().toString(),
                json.at("/journal/heads/0").asText());
        assertEquals(report.cover().entries(), json.at("/journal/entries").asInt());
        var sheets = report.chapters().stream()
                .flatMap(chapter -> chapter.sheets().stream())
                .toList();
        assertEquals(sheets.size(), json.at("/obligations").size());
        for (var obligation : json.at("/obligations")) {
            var sheet = sheets.stream()
                    .filter(one -> one.reference()
                            .id()
                            .value()
                            .equals(obligation.get("id").asText()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    JsonText.name(sheet.found().result()),
                    obligation.get("result").asText());
            assertEquals(sheet.evidence().size(), obligation.get("evidence").size());
            assertEquals(sheet.causes().size(), obligation.get("causes").size());
        }
    }

    @Test
    void givenEvidenceThenTheManifestHasItsDigestTimesAndCustody() throws IOException {
        var report = SampleAssessments.report(SampleAssessments.full());
        var first = json(report, "evidence-manifest.json").at("/evidence/0");
        var expected = JsonMapper.builder().build().readTree("""
                {"label": "E-001",
                 "id": "%s",
                 "title": "Cluster export 0",
                 "content": {"kind": "file",
                   "sha256": "e12aae74c5f4c3ad6ed5a0f81ea1a0aa38cf3df4d1d7e5d6a5f1d0dd05fd0bff",
                   "file": "az-cassandra-show-0.json", "mediaType": "application/json", "size": 4711},
                 "classification": {"level": "internal", "basis": "unmarked"}, "redactionOf": null,
                 "times": {"captured": "2026-10-01T06:00:00Z", "coversFrom": "2026-09-01", "coversTo": "2026-09-30",
                   "received": "2026-10-01T07:00:00Z", "validUntil": "2026-12-31"},
                 "custody": {"source": "Azure subscription contoso-payments",
                   "obtained": "az managed-cassandra cluster show --resource-group rg-payments-data --cluster-name cass-prod-weu-01",
                   "collectedBy": "Ruben Okafor with Azure CLI 2.66", "form": "derived"},
                 "sample": {"population": "30 nodes of 2 datacenters", "selection": "5 nodes drawn at random"},
                 "recordedBy": "Ruben Okafor <ruben@contoso.example>",
                 "recordedAt": "2026-10-05T10:00:03Z",
                 "obligations": ["%s"],
                 "withdrawn": null}
                """.formatted(
                        report.annex().evidence().getFirst().line().onFile().id(),
                        SampleAssessments.CATALOG.obligations().getFirst().id())
                .replace(
                        "e12aae74c5f4c3ad6ed5a0f81ea1a0aa38cf3df4d1d7e5d6a5f1d0dd05fd0bff",
                        muniment.catalog.Sha256.of("bytes 0").hex()));
        assertEquals(expected, first);
    }

    private static JsonNode json(ReportDocument report, String name) throws IOException {
        var attachment = report.annex().attachments().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return JsonMapper.builder().build().readTree(attachment.content());
    }

    private static List<String> violations(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PackedFile.text(schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
