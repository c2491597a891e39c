package muniment.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muniment.catalog.StatementId;
import muniment.catalog.Task;
import muniment.readiness.Cause;
import muniment.readiness.Readiness;
import muniment.readiness.Verdict;
import muniment.session.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how ready a cluster is and why. */
@Command(name = "status")
final class StatusCommand extends DocumentCommand {
    private static final int TITLE_WIDTH = 44;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "OBLIGATION", descriptionKey = "status-obligation")
    private @Nullable String obligation;

    @Option(names = "--require", paramLabel = "LEVEL", descriptionKey = "require")
    private @Nullable Verdict required;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    StatusCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        try (var opened = Opened.toRead(terminal(), file)) {
            if (obligation != null) {
                return one(opened, opened.obligation(obligation).id());
            }
            var snapshot = opened.snapshot();
            var verdict = snapshot.readiness().verdict();
            // the constants of a verdict stand in the order from worst to best
            var enough = required == null || verdict.compareTo(required) >= 0;
            return new Reply(
                    enough ? Status.GOOD : Status.NEGATIVE, words(snapshot), new StatusJson(terminal()).of(snapshot));
        }
    }

    private Reply one(Opened opened, StatementId id) {
        var standing = opened.snapshot().readiness().standing(id).orElseThrow();
        return Reply.good(
                new StandingDetail(terminal(), Evidences.of(terminal(), opened)).lines(standing),
                StatusJson.standing(standing, terminal()));
    }

    private List<String> words(Snapshot snapshot) {
        var readiness = snapshot.readiness();
        var scope = snapshot.assessment().scope();
        var tally = readiness.tally();
        var lines = new ArrayList<String>();
        lines.add(say("cli.status.title", scope.name(), scope.cluster()));
        lines.add(say(
                "cli.status.verdict",
                terminal().text().name("verdict", readiness.verdict()),
                readiness.day().toString()));
        lines.add(say(
                "cli.status.progress",
                tally.progressPercent(),
                tally.assessed(),
                tally.applicable(),
                tally.compliancePercent(),
                tally.met()));
        lines.add(say("cli.status.support", tally.reviewed(), tally.stale(), tally.open()));
        lines.add("");
        tasks(snapshot, lines);
        if (all) {
            everything(readiness, lines);
        } else {
            open(readiness, lines);
        }
        return lines;
    }

    private void tasks(Snapshot snapshot, List<String> lines) {
        var tallies = snapshot.readiness().byTask();
        lines.add(say("cli.status.tasks"));
        for (Task task : snapshot.catalog().tasks()) {
            var tally = tallies.get(task.id());
            if (tally != null) {
                var padding = " ".repeat(Math.max(0, TITLE_WIDTH - task.title().length()));
                lines.add(
                        say("cli.status.task", task.title() + padding, tally.met(), tally.applicable(), tally.open()));
            }
        }
        lines.add("");
    }

    private void open(Readiness readiness, List<String> lines) {
        var causes = readiness.causes().stream()
                .filter(cause -> cause.weight() != Cause.Weight.NOTE)
                .toList();
        lines.add(causes.isEmpty() ? say("cli.status.nothing-open") : say("cli.status.open", causes.size()));
        for (var cause : causes) {
            var title = readiness
                    .standing(cause.obligation())
                    .orElseThrow()
                    .obligation()
                    .title();
            lines.add(say("cli.status.cause-of", cause.obligation().value(), title));
            lines.add(new StandingWords(terminal()).cause(cause));
        }
    }

    private void everything(Readiness readiness, List<String> lines) {
        lines.add(say("cli.status.all"));
        readiness.standings().forEach(standing -> lines.addAll(new StandingWords(terminal()).lines(standing)));
    }
}
