package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import muniment.report.AttachedForm.Fit;
import org.junit.jupiter.api.Test;

final class PrintedFiguresTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGES = """
            Not ready
            At least one obligation that must not be open is open, or a major one has nobody or no date.
            2 of 3 obligations apply.
            50 % Progress: 1 of 2 applicable obligations are assessed
            0 % Compliance: 0 of 2 applicable obligations are met
            1234 accepted by a second person 0 with evidence that is too old""".replaceAll("\\s+", "");

    private static ObjectNode assessment() throws Exception {
        return (ObjectNode) JSON.readTree("""
                {"verdict":"not-ready","tally":{"applicable":2,"assessed":1,"met":0,"stale":0,"reviewed":1234,
                "progressPercent":50,"compliancePercent":0}}""");
    }

    private static Optional<Boolean> agree(String pages, JsonNode assessment) {
        return new PrintedFigures(pages).agree(assessment);
    }

    @Test
    void whenThePagesPrintWhatIsAttachedThenTheyAgree() throws Exception {
        assertEquals(Optional.of(true), agree(PAGES, assessment()));
    }

    @Test
    void whenOneFigureOrTheVerdictIsAnotherThenTheyDiffer() throws Exception {
        for (var figure : List.of("applicable", "assessed", "met", "stale", "reviewed", "progressPercent")) {
            var other = assessment();
            other.withObject("/tally").put(figure, 7);
            assertEquals(Optional.of(false), agree(PAGES, other), figure);
        }
        assertEquals(Optional.of(false), agree(PAGES, assessment().put("verdict", "ready")));
        assertEquals(Optional.of(false), agree(PAGES.replace("50%", "150%"), assessment()));
    }

    @Test
    void whenTheFiguresCannotBeFoundThenNobodyIsAccused() throws Exception {
        assertEquals(Optional.empty(), agree("", assessment()));
        assertEquals(Optional.empty(), agree(PAGES.replace("Progress", "Fortschritt"), assessment()));
        assertEquals(Optional.empty(), agree(PAGES.replace("Notready", "Nichtbereit"), assessment()));
    }

    @Test
    void whenNothingIsStatedThenItIsNotWhatIsPrinted() throws Exception {
        assertEquals(Optional.of(false), agree(PAGES, JSON.readTree("{}")));
        assertEquals(Optional.of(false), agree(PAGES, JSON.readTree("[]")));
    }

    @Test
    void attachedDataMeetTheirSchemaSayMoreOrBreakIt() throws Exception {
        for (var form : AttachedForm.values()) {
            var name = form == AttachedForm.ASSESSMENT ? AssessmentJson.NAME : EvidenceManifest.NAME;
            var good = (ObjectNode)
                    JSON.readTree(AttachedDataTest.text(SampleAssessments.report(SampleAssessments.full()), name));
            assertEquals(Fit.MEETS, form.fit(good));
            assertEquals(Fit.SAYS_MORE, form.fit(good.deepCopy().put("since", "a later version")));
            assertEquals(Fit.BREAKS, form.fit(good.deepCopy().put("generatedAt", "yesterday")));
            assertEquals(Fit.BREAKS, form.fit(good.deepCopy().put("since", 1).put("generatedAt", 7)));
            var errors = good.deepCopy();
            errors.putArray(form == AttachedForm.ASSESSMENT ? "obligations" : "evidence");
            for (int i = 0; i < 20_000; i++) {
                errors.withArray(form == AttachedForm.ASSESSMENT ? "/obligations" : "/evidence")
                        .addObject();
            }
            assertEquals(Fit.BREAKS, form.fit(errors));
            assertEquals(Fit.BREAKS, form.fit(JSON.readTree("[]")));
        }
    }
}
