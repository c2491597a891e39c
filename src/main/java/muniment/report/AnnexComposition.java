package muniment.report;

import java.util.List;
import java.util.stream.Stream;
import muniment.catalog.CheckId;

/** Gathers what lets a stranger check the report. */
record AnnexComposition(
        Subject subject, References references, EvidenceNumbers evidence, ObservationComposition observations) {
    /** @param summary the figures that the pages print */
    Annex annex(Summary summary) {
        var lines = evidence.lines();
        return new Annex(
                HistoryInWords.of(subject.catalog(), subject.assessment(), subject.options()),
                lines.stream()
                        .map(line -> new Annex.IndexedEvidence(line, references.supportedBy(line)))
                        .filter(indexed -> !subject.filter().filters() || supportsShown(indexed))
                        .toList(),
                subject.assessment().reports(),
                attachments(summary),
                observations.annex(this::shows));
    }

    private boolean supportsShown(Annex.IndexedEvidence indexed) {
        return indexed.supports().stream()
                .anyMatch(reference -> subject.shown()
                        .anyMatch(standing -> standing.obligation().id().equals(reference.id())));
    }

    private boolean shows(CheckId check) {
        return !subject.filter().filters()
                || subject.shown()
                        .anyMatch(standing -> standing.obligation().checks().contains(check));
    }

    private List<Attachment> attachments(Summary summary) {
        var beside = List.of(
                AttachedSchema.ASSESSMENT.attachment(),
                EvidenceManifest.attachment(evidence.lines(), subject.options()),
                AttachedSchema.MANIFEST.attachment());
        var json = new AssessmentJson(
                subject.catalog(), subject.assessment(), subject.readiness(), summary, subject.options(), beside);
        return Stream.concat(Stream.of(json.attachment()), beside.stream()).toList();
    }
}
