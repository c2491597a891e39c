package muniment.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import muniment.assessment.Chronicle;
import muniment.assessment.Command.Undo;
import muniment.assessment.Decisions;
import muniment.journal.Entry;
import muniment.journal.Recorded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an entry back by a further entry: the one named, or the author's own last one. */
@Command(name = "undo")
final class UndoCommand extends DocumentCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--entry", paramLabel = "ENTRY", descriptionKey = "entry")
    private @Nullable String entry;

    @Mixin
    private AuthorOption author = new AuthorOption();

    UndoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        try (var opened = Opened.toWrite(terminal(), file, author)) {
            var before = opened.snapshot();
            var recorded = entry == null ? ownLast(opened) : named(opened, entry);
            opened.submit(new Undo(Set.of(recorded.id())));
            var what = Chronicle.of(before.catalog(), before.assessment()).lines().stream()
                    .filter(line -> line.recorded().id().equals(recorded.id()))
                    .map(line -> terminal().text().say(line.what()))
                    .findFirst()
                    .orElse("");
            return Reply.good(
                    List.of(say("cli.undo.done", recorded.author().person().name(), what)),
                    Json.object().put("undone", recorded.id().toString()).put("what", what));
        }
    }

    private static Recorded ownLast(Opened opened) throws UsageProblem {
        var snapshot = opened.snapshot();
        return snapshot.assessment().history().reversed().stream()
                .filter(recorded -> recorded.author().equals(snapshot.author()))
                .filter(recorded -> !snapshot.assessment().undone().contains(recorded.id()))
                .filter(recorded -> Decisions.undoable(recorded.entry()) && !(recorded.entry() instanceof Entry.Undone))
                .findFirst()
                .orElseThrow(() -> new UsageProblem("cli.undo.nothing"));
    }

    private static Recorded named(Opened opened, String beginning) throws UsageProblem {
        var found = opened.snapshot().assessment().history().stream()
                .filter(recorded -> recorded.id().toString().startsWith(beginning))
                .toList();
        if (found.size() != 1) {
            throw new UsageProblem("cli.undo.unknown", beginning, found.size());
        }
        return found.getFirst();
    }
}
