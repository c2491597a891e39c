package muniment.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muniment.catalog.Artefact;
import muniment.catalog.BundledCatalog;
import muniment.collect.CollectionPlan;
import muniment.collect.Names;
import muniment.collect.Shell;
import muniment.session.analysis.Missing;
import muniment.session.analysis.WriteScript;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a script that collects what an assessment still misses, or everything; the script only reads. */
@Command(name = "collect-script")
final class CollectScriptCommand extends DocumentCommand {
    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "collect-file")
    private @Nullable Path file;

    @Option(names = "--shell", paramLabel = "SHELL", descriptionKey = "shell", defaultValue = "bash")
    private Shell shell = Shell.BASH;

    @Option(names = "--out", paramLabel = "SCRIPT", descriptionKey = "script-out")
    private @Nullable Path out;

    @Option(names = "--resource", paramLabel = "ID", descriptionKey = "script-resource", defaultValue = "")
    private String resource = "";

    @Option(names = "--everything", descriptionKey = "everything")
    private boolean everything;

    CollectScriptCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        return reply(plan());
    }

    private CollectionPlan plan() throws Exception {
        var document = file;
        if (document == null) {
            return everything(Names.of(resource, ""));
        }
        try (var opened = Opened.toRead(terminal(), document)) {
            var snapshot = opened.snapshot();
            var names = resource.isEmpty()
                    ? Missing.names(snapshot)
                    : Names.of(resource, snapshot.assessment().scope().cluster());
            return everything
                    ? everything(names)
                    : CollectionPlan.of(
                            snapshot.catalog(), Missing.of(snapshot).artefacts().keySet(), names);
        }
    }

    private static CollectionPlan everything(Names names) {
        var catalog = BundledCatalog.read();
        return CollectionPlan.of(
                catalog, catalog.artefacts().stream().map(Artefact::id).toList(), names);
    }

    private Reply reply(CollectionPlan plan) throws Exception {
        var json = Json.object().put("shell", Text.slug(shell));
        json.set("artefacts", Json.array(plan.steps(), step -> {
            var one = Json.object()
                    .put("artefact", step.artefact().id().value())
                    .put("title", step.artefact().title());
            one.set("commands", Json.texts(plan.lines(step, shell)));
            return one.put("byHand", step.commands().isEmpty() ? step.artefact().obtain() : null);
        }));
        var target = out;
        if (target == null) {
            return Reply.good(plan.script(shell).lines().toList(), json.put("script", plan.script(shell)));
        }
        var written = new WriteScript(plan, shell, target).run((_, _, _) -> {});
        var words = new ArrayList<>(List.of(
                say("cli.collect.written", written.toString(), plan.steps().size())));
        var byHand =
                plan.steps().stream().filter(step -> step.commands().isEmpty()).count();
        if (byHand > 0) {
            words.add(say("cli.collect.by-hand", byHand));
        }
        return Reply.good(words, json.put("out", written.toString()));
    }
}
