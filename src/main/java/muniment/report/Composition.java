package muniment.report;

/** Puts an assessment and its judgement into the order of the report. */
final class Composition {
    private Composition() {}

    static ReportDocument of(Subject subject) {
        var references = new References(subject.readiness());
        var evidence = new EvidenceNumbers(subject.assessment());
        var observations = new ObservationComposition(subject.catalog(), subject.assessment(), evidence);
        var findings = new FindingsComposition(subject, references).findings();
        var summary = new SummaryComposition(subject.readiness()).summary(findings.open());
        return new ReportDocument(
                subject.options(),
                new CoverComposition(subject).cover(),
                summary,
                findings,
                new ChapterComposition(subject, references, evidence, observations).chapters(),
                new BackgroundComposition(subject.catalog(), subject.readiness(), evidence).background(),
                new AnnexComposition(subject, references, evidence, observations).annex(summary));
    }
}
