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
import muniment.readiness.Assurance;
import muniment.readiness.Cause;
import org.junit.jupiter.api.Test;

final class AttachedDataTest {
    @Test
    void givenAnyAssessmentThenTheAttachedDataMeetTheirSchemas() throws IOException {
        for (var assessment : List.of(
                Assessment.EMPTY,
                SampleAssessments.empty(),
                SampleAssessments.full(),
                SampleAssessments.saying(HostileTextTest.ALL))) {
            var report = SampleAssessments.report(assessment);
            for (var name : List.of("assessment", "evidence-manifest")) {
                var schema = text(report, name + "-1.schema.json");
                assertEquals(List.of(), violations(schema, text(report, name + ".json")), name);
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

    @Test
    void givenAFullAssessmentThenTheDataHaveEveryFigureOfThePages() throws IOException {
        var report = SampleAssessments.report(SampleAssessments.full());
        var json = json(report, "assessment.json");
        var summary = report.summary();
        for (var section : summary.bySection()) {
            assertEquals(
                    TallyJson.of(section.tally()),
                    json.at("/sections/" + summary.bySection().indexOf(section) + "/tally"));
        }
        summary.byLevel()
                .forEach((level, tally) ->
                        assertEquals(TallyJson.of(tally), json.at("/criticalities/" + JsonText.name(level))));
        for (var step : Assurance.values()) {
            assertEquals(
                    summary.on(step),
                    json.at("/assurances/" + JsonText.name(step)).asInt());
        }
        for (var weight : Cause.Weight.values()) {
            assertEquals(
                    summary.having(weight),
                    json.at("/weights/" + JsonText.name(weight)).asInt());
        }
        assertEquals(
                summary.next().stream().map(item -> item.obligation().number()).toList(),
                json.at("/nextSteps").findValuesAsText("number"));
        assertEquals("Europe/Berlin", json.at("/report/zone").asText());
        var beside = report.annex().attachments().stream().skip(1).toList();
        assertEquals(
                beside.stream().map(one -> one.digest().hex()).toList(),
                json.at("/attachments").findValuesAsText("sha256"));
    }

    private static JsonNode json(ReportDocument report, String name) throws IOException {
        return JsonMapper.builder().build().readTree(text(report, name));
    }

    static String text(ReportDocument report, String name) {
        var attachment = report.annex().attachments().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return PdfReportTest.text(attachment);
    }

    private static List<String> violations(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
