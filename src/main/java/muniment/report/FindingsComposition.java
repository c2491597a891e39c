package muniment.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import muniment.assessment.Judgement;
import muniment.assessment.Stated;
import muniment.catalog.Provision;
import muniment.catalog.Task;
import muniment.readiness.Readiness;
import muniment.readiness.Standing;
import org.jspecify.annotations.Nullable;

/** Gathers what was found, in tables. */
record FindingsComposition(Subject subject, References references) {
    Findings findings() {
        return new Findings(matrix(), items(Standing::open), items(standing -> !standing.open()), risks());
    }

    private List<Findings.MatrixRow> matrix() {
        return subject.catalog().tasks().stream()
                .map(task -> new Findings.MatrixRow(task, provided(task), owed(task)))
                .toList();
    }

    private Findings.@Nullable Owed owed(Task task) {
        var tally = subject.readiness().byTask().get(task.id());
        return tally == null
                ? null
                : new Findings.Owed(tally, Readiness.verdict(subject.readiness().standings(task.id())));
    }

    private int provided(Task task) {
        return (int) subject.catalog().statementsOf(task.id()).stream()
                .filter(Provision.class::isInstance)
                .count();
    }

    /** What there is to say of some of the obligations, the heaviest first. */
    private List<OpenItem> items(Predicate<Standing> which) {
        return subject.shown()
                .filter(which)
                .filter(standing -> !standing.causes().isEmpty())
                .map(standing -> new OpenItem(
                        references.of(standing),
                        standing.causes(),
                        standing.answer().owner().orElse(""),
                        standing.answer().due().orElse(null)))
                .sorted(Comparator.comparing(OpenItem::weight)
                        .thenComparing(item -> item.obligation().level()))
                .toList();
    }

    private List<Findings.AcceptedRisk> risks() {
        return subject.shown()
                .flatMap(standing -> standing.answer().judgement().stream()
                        .flatMap(
                                judged -> judged.value().expiry().stream().map(until -> risk(standing, judged, until))))
                .sorted(Comparator.comparing(Findings.AcceptedRisk::until))
                .toList();
    }

    private Findings.AcceptedRisk risk(Standing standing, Stated<Judgement> judged, LocalDate until) {
        var judgement = judged.value();
        return new Findings.AcceptedRisk(
                references.of(standing),
                new Stated<>(judgement.because(), judged.by(), judged.at(), judged.entry()),
                until,
                judgement.acceptedBy(),
                standing.result());
    }
}
