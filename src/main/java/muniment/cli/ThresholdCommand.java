package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muniment.analysis.check.Settings;
import muniment.assessment.Command.SetParameter;
import muniment.catalog.Check;
import muniment.catalog.Parameter;
import muniment.session.analysis.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what checks compare with, and lets an assessment use other values, with the reason. */
@Command(name = "threshold")
final class ThresholdCommand extends DocumentCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "CHECK.NAME[=VALUE]", descriptionKey = "threshold-value")
    private @Nullable String written;

    @Option(names = "--because", paramLabel = "TEXT", descriptionKey = "because", defaultValue = "")
    private String because = "";

    @Option(names = "--reset", descriptionKey = "threshold-reset")
    private boolean reset;

    @Mixin
    private AuthorOption author = new AuthorOption();

    ThresholdCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var name = written;
        var changes = name != null && (reset || name.contains("="));
        try (var opened = changes ? Opened.toWrite(terminal(), file, author) : Opened.toRead(terminal(), file)) {
            var catalog = Terms.of(opened.session()).catalog();
            if (name == null) {
                return shown(opened, catalog.checks());
            }
            if (!name.contains(".")) {
                return shown(
                        opened,
                        catalog.checks().stream()
                                .filter(check -> check.id().value().equals(name)
                                        || check.id().value().equals("CHK-" + name))
                                .toList());
            }
            var parameter = ParameterText.of(catalog, name);
            if (changes) {
                opened.submit(new SetParameter(
                        parameter.check().id(),
                        parameter.parameter().name(),
                        reset ? null : parameter.values(),
                        because));
            }
            var settings = Terms.of(opened.session()).settings();
            return Reply.good(
                    List.of(words(settings, parameter.check(), parameter.parameter())),
                    json(settings, parameter.check(), parameter.parameter()));
        }
    }

    private Reply shown(Opened opened, List<Check> checks) {
        var settings = Terms.of(opened.session()).settings();
        var words = new ArrayList<String>();
        var json = Json.object();
        var parameters = json.putArray("parameters");
        for (var check : checks) {
            for (var parameter : check.rule().parameters()) {
                words.add(words(settings, check, parameter));
                parameters.add(json(settings, check, parameter));
            }
        }
        return Reply.good(words, json);
    }

    private String words(Settings settings, Check check, Parameter parameter) {
        var value = settings.declared(check.id(), parameter.name())
                .map(values -> String.join(", ", values))
                .orElseGet(() -> say("cli.threshold.undeclared"));
        return say(
                settings.deviates(check.id(), parameter.name()) ? "cli.threshold.changed" : "cli.threshold.usual",
                check.id() + "." + parameter.name(),
                parameter.title(),
                (value + " " + parameter.unit()).strip(),
                String.join(
                        ", ", parameter.sources().stream().map(Object::toString).toList()));
    }

    private static ObjectNode json(Settings settings, Check check, Parameter parameter) {
        var json = Json.object()
                .put("check", check.id().value())
                .put("name", parameter.name())
                .put("title", parameter.title())
                .put("unit", parameter.unit())
                .put("deviation", settings.deviates(check.id(), parameter.name()));
        settings.declared(check.id(), parameter.name())
                .ifPresentOrElse(values -> json.set("values", Json.texts(values)), () -> json.putNull("values"));
        json.set("sources", Json.texts(parameter.sources()));
        return json;
    }
}
