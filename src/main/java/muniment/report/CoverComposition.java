package muniment.report;

import java.util.Optional;
import java.util.function.Predicate;
import muniment.catalog.Task;
import muniment.readiness.Standing;

/** Gathers what stands on the cover. */
record CoverComposition(Subject subject) {
    Cover cover() {
        var answers = subject.assessment().traits();
        var traits = subject.catalog().traits().stream()
                .map(trait -> new Cover.TraitAnswer(
                        trait.title(),
                        Optional.ofNullable(answers.get(trait.id()))
                                .map(has -> has ? Cover.Has.YES : Cover.Has.NO)
                                .orElse(Cover.Has.UNDECIDED)))
                .toList();
        return new Cover(
                subject.assessment().scope(),
                subject.readiness().verdict(),
                subject.catalog().edition(),
                traits,
                subject.assessment().heads().stream().sorted().toList(),
                subject.assessment().history().size(),
                selection());
    }

    private Selection selection() {
        var tasks = subject.catalog().tasks().stream()
                .filter(task -> subject.filter().tasks().contains(task.id()))
                .map(Task::title)
                .toList();
        return new Selection(subject.filter(), tasks, shown(standing -> true), shown(Standing::open));
    }

    private Selection.Shown shown(Predicate<Standing> which) {
        var all = subject.readiness().standings().stream().filter(which).toList();
        return new Selection.Shown(
                (int) all.stream().filter(subject.filter()::includes).count(), all.size());
    }
}
