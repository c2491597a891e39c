package muniment.cli;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.catalog.Catalog;
import muniment.catalog.Criticality;
import muniment.catalog.Task;
import muniment.catalog.TaskId;
import muniment.journal.Result;
import muniment.report.ReportFilter;
import picocli.CommandLine.Option;

/** Which obligations a report lists. */
final class FilterOptions {
    @Option(names = "--only", paramLabel = "TASK", split = ",", descriptionKey = "only")
    private Set<String> tasks = new LinkedHashSet<>();

    @Option(names = "--level", paramLabel = "LEVEL", split = ",", descriptionKey = "only-level")
    private Set<Criticality.Level> levels = EnumSet.noneOf(Criticality.Level.class);

    @Option(names = "--result", paramLabel = "RESULT", split = ",", descriptionKey = "only-result")
    private Set<Result> results = EnumSet.noneOf(Result.class);

    @Option(names = "--open", descriptionKey = "only-open")
    private boolean open;

    @Option(names = "--owner", paramLabel = "NAME", descriptionKey = "only-owner", defaultValue = "")
    private String owner = "";

    ReportFilter filter(Catalog catalog) throws UsageProblem {
        var known = catalog.tasks().stream().map(Task::id).collect(Collectors.toSet());
        var wanted = new LinkedHashSet<TaskId>();
        for (var word : tasks) {
            wanted.add(known.stream()
                    .filter(task -> task.value().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new UsageProblem(
                            "cli.task-unknown",
                            word,
                            known.stream().sorted().map(TaskId::value).collect(Collectors.joining(", ")))));
        }
        return new ReportFilter(wanted, levels, results, open, owner);
    }
}
