package muniment.report;

import java.util.ArrayList;
import java.util.List;
import muniment.readiness.Standing;

/** Gathers what the report tells of each obligation, by the sections of the responsibility model. */
record ChapterComposition(
        Subject subject, References references, EvidenceNumbers evidence, ObservationComposition observations) {
    /** Chapters are counted before any is left out, so that each has the same number in every report. */
    List<Chapter> chapters() {
        var made = new ArrayList<Chapter>();
        int number = 0;
        for (var section : SectionTitle.grouped(subject.readiness().standings(), Standing::obligation)
                .entrySet()) {
            number++;
            var sheets = section.getValue().stream()
                    .filter(this::isTold)
                    .map(this::sheet)
                    .toList();
            if (!sheets.isEmpty()) {
                made.add(new Chapter(number, section.getKey(), sheets));
            }
        }
        return List.copyOf(made);
    }

    private boolean isTold(Standing standing) {
        return subject.filter().includes(standing)
                && subject.options().form().depth().details(standing);
    }

    private ObligationSheet sheet(Standing standing) {
        var obligation = standing.obligation();
        var answer = standing.answer();
        return new ObligationSheet(
                references.of(standing),
                new ObligationSheet.Asked(
                        obligation.question(),
                        obligation.wording().text(),
                        obligation.party(),
                        obligation.wording().providerPart(),
                        obligation.criticality().reason(),
                        obligation.freshness(),
                        Articles.of(subject.catalog(), obligation.sources())),
                new ObligationSheet.Found(
                        standing.result(),
                        standing.applicability(),
                        answer.judgement().orElse(null),
                        standing.assurance(),
                        standing.staleness(),
                        answer.conflicting(),
                        observations.of(answer)),
                new ObligationSheet.Work(
                        standing.status(),
                        answer.owner().orElse(""),
                        answer.due().orElse(null),
                        answer.review().orElse(null)),
                answer.evidence().stream().map(evidence::line).toList(),
                answer.comments(),
                standing.causes());
    }
}
