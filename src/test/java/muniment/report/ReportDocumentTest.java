package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.assessment.Assessment;
import muniment.assessment.Command;
import muniment.assessment.Stated;
import muniment.catalog.Catalog;
import muniment.catalog.Criticality;
import muniment.catalog.Obligation;
import muniment.catalog.Statement;
import muniment.journal.EntryId;
import muniment.journal.Method;
import muniment.journal.Result;
import muniment.journal.Scope;
import muniment.readiness.Assurance;
import muniment.readiness.Cause;
import muniment.readiness.Readiness;
import muniment.readiness.Tally;
import muniment.readiness.Verdict;
import muniment.text.Phrase;
import org.junit.jupiter.api.Test;

/** The document of a small assessment: four obligations of the bundled catalog, of which three were looked at. */
final class ReportDocumentTest {
    private static final Catalog CATALOG = small();
    private static final List<Obligation> OBLIGATIONS = CATALOG.obligations();
    private static final Obligation JUDGED = OBLIGATIONS.get(0);
    private static final Obligation BORNE = OBLIGATIONS.get(1);
    private static final Obligation AWAY = OBLIGATIONS.get(2);
    private static final Obligation UNSEEN = OBLIGATIONS.get(3);

    private final Scribe scribe = new Scribe(CATALOG);

    @Test
    void givenAFewJudgementsThenTheCoverTellsWhatAndWhichState() {
        var last = record();
        assertEquals(
                new Cover(
                        Scope.of("Small", "cass-1"),
                        Verdict.NOT_READY,
                        CATALOG.edition(),
                        List.of(),
                        List.of(last),
                        scribe.assessment().history().size(),
                        new Selection(
                                ReportFilter.NONE, List.of(), new Selection.Shown(4, 4), new Selection.Shown(3, 3))),
                document().cover());
    }

    @Test
    void givenAFewJudgementsThenTheSummaryCountsThem() {
        record();
        var summary = document().summary();
        assertEquals(
                new Tally(
                        Map.of(
                                Result.NOT_SATISFIED, 1,
                                Result.RISK_ACCEPTED, 1,
                                Result.NOT_APPLICABLE, 1,
                                Result.NOT_ASSESSED, 1),
                        3,
                        0,
                        0),
                summary.tally());
        assertEquals(Map.of(Assurance.NOTHING, 1, Assurance.ASSERTED, 2), summary.assurance());
        assertEquals(Map.of(Cause.Weight.BLOCKS, 2, Cause.Weight.CONDITION, 1), summary.obligations());
    }

    @Test
    void givenAFewJudgementsThenTheFindingsListThemTheHeaviestFirst() {
        record();
        var document = document();
        var open = document.findings().open();
        assertEquals(
                new OpenItem(
                        reference(document, JUDGED),
                        List.of(new Cause(
                                JUDGED.id(),
                                Cause.Weight.BLOCKS,
                                Phrase.of("cause.not-satisfied"),
                                Phrase.of("next.not-satisfied"))),
                        "Ines",
                        null),
                open.getFirst());
        assertEquals(
                List.of(JUDGED.id(), UNSEEN.id(), BORNE.id()),
                open.stream().map(item -> item.obligation().id()).toList());
        var risk = scribe.assessment().answer(BORNE.id()).judgement().orElseThrow();
        assertEquals(
                List.of(new Findings.AcceptedRisk(
                        reference(document, BORNE),
                        new Stated<>("It is small.", risk.by(), risk.at(), risk.entry()),
                        SampleAssessments.DAY.plusDays(3),
                        "The board",
                        Result.RISK_ACCEPTED)),
                document.findings().risks());
    }

    @Test
    void givenTheFullAssessmentThenOpenMeansTheSameEverywhereAndNotesStandApart() {
        var report = SampleAssessments.report(SampleAssessments.full());
        var summary = report.summary();
        var findings = report.findings();
        assertEquals(summary.tally().open(), findings.open().size());
        assertEquals(
                findings.open().size(), summary.having(Cause.Weight.BLOCKS) + summary.having(Cause.Weight.CONDITION));
        assertEquals(
                Set.of(Cause.Weight.NOTE),
                findings.notes().stream().map(OpenItem::weight).collect(Collectors.toSet()));
        assertEquals(findings.open().subList(0, 3), summary.next());
    }

    @Test
    void givenAFewJudgementsThenEachCellOfTheMatrixHasTheVerdictOnItsObligations() {
        record();
        var document = document();
        var readiness = Readiness.judge(CATALOG, scribe.assessment(), SampleAssessments.DAY);
        assertEquals(
                readiness.byTask(),
                document.findings().matrix().stream()
                        .filter(row -> row.obligations().isPresent())
                        .collect(Collectors.toMap(
                                row -> row.task().id(),
                                row -> row.obligations().orElseThrow().tally())));
        var row = document.findings().matrix().stream()
                .filter(found -> JUDGED.placement()
                        .matrixTask()
                        .equals(Optional.of(found.task().id())))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.NOT_READY, row.obligations().orElseThrow().verdict());
    }

    @Test
    void givenTheSameThenTheDocumentIsEqual() {
        record();
        assertEquals(document(), document());
    }

    @Test
    void givenTheBundledCatalogThenEveryObligationAndEveryProvisionIsInTheReport() {
        var report = SampleAssessments.report(SampleAssessments.full());
        assertEquals(
                SampleAssessments.CATALOG.obligations().size(),
                report.chapters().stream()
                        .mapToInt(chapter -> chapter.sheets().size())
                        .sum());
        assertEquals(
                SampleAssessments.CATALOG.statements().size(),
                SampleAssessments.CATALOG.obligations().size()
                        + report.background().provider().stream()
                                .mapToInt(chapter -> chapter.statements().size())
                                .sum());
        assertEquals(11, report.findings().matrix().size());
    }

    @Test
    void givenEveryKindOfEntryThenTheHistoryHasWordsForIt() {
        var words = new ReportWords(SampleAssessments.OPTIONS.zone());
        for (var assessment : List.of(SampleAssessments.full(), SampleAssessments.saying("text"))) {
            for (var event :
                    SampleAssessments.report(assessment).annex().history().latest()) {
                assertTrue(!words.say(event.what()).isBlank());
            }
        }
    }

    private EntryId record() {
        scribe.by(Scribe.AYLIN, new Command.Open(Scope.of("Small", "cass-1"), Map.of()));
        scribe.by(Scribe.AYLIN, new Command.SetOwner(JUDGED.id(), "Ines"));
        scribe.by(Scribe.RUBEN, new Command.SetResult(JUDGED.id(), Result.NOT_SATISFIED, Method.TEST, "It failed."));
        scribe.by(
                Scribe.RUBEN,
                new Command.AcceptRisk(BORNE.id(), SampleAssessments.DAY.plusDays(3), "It is small.", "The board"));
        return scribe.by(Scribe.AYLIN, new Command.SetResult(AWAY.id(), Result.NOT_APPLICABLE, null, "Not used here."));
    }

    private ReportDocument document() {
        Assessment assessment = scribe.assessment();
        return ReportDocument.of(
                CATALOG,
                assessment,
                Readiness.judge(CATALOG, assessment, SampleAssessments.DAY),
                SampleAssessments.OPTIONS);
    }

    private static Reference reference(ReportDocument document, Obligation obligation) {
        return document.chapters().stream()
                .flatMap(chapter -> chapter.sheets().stream())
                .map(ObligationSheet::reference)
                .filter(reference -> reference.id().equals(obligation.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Catalog small() {
        var bundled = SampleAssessments.CATALOG;
        List<Statement> blockers = bundled.obligations().stream()
                .filter(obligation -> obligation.criticality().level() == Criticality.Level.BLOCKER
                        && obligation.condition().isEmpty())
                .limit(4)
                .map(Statement.class::cast)
                .toList();
        return new Catalog(
                bundled.edition(),
                List.of(),
                bundled.tasks(),
                blockers,
                bundled.artefacts(),
                bundled.checks(),
                bundled.guidance());
    }
}
