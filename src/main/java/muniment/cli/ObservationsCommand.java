package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muniment.assessment.Command.RuleObservation;
import muniment.assessment.ObservationOnFile;
import muniment.journal.ObservationId;
import muniment.journal.Ruling;
import muniment.observation.Outcome;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the recorded observations, and says what a person makes of one of them. */
@Command(name = "observations")
final class ObservationsCommand extends DocumentCommand {
    private static final int SHORTEST = 8;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..*", paramLabel = "OBSERVATION", descriptionKey = "observation-id")
    private List<String> names = List.of();

    @ArgGroup
    private Said said = new Said();

    @Option(names = "--because", paramLabel = "TEXT", descriptionKey = "because", defaultValue = "")
    private String because = "";

    @Mixin
    private AuthorOption author = new AuthorOption();

    /** One of them, or none to look only. */
    static final class Said {
        @Option(names = "--accept", descriptionKey = "accept-observation")
        private boolean accept;

        @Option(names = "--override", paramLabel = "OUTCOME", descriptionKey = "override-observation")
        private @Nullable Outcome override;

        @Option(names = "--leave", descriptionKey = "leave-observation")
        private boolean leave;

        @Nullable
        Ruling ruling() {
            if (accept) {
                return new Ruling.Accepted();
            }
            if (override != null) {
                return new Ruling.Overridden(override);
            }
            return leave ? new Ruling.Left() : null;
        }
    }

    ObservationsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var ruling = said.ruling();
        if (ruling != null && names.isEmpty()) {
            throw new UsageProblem("cli.observations.which");
        }
        try (var opened = ruling == null ? Opened.toRead(terminal(), file) : Opened.toWrite(terminal(), file, author)) {
            var chosen = new ArrayList<ObservationId>();
            for (var name : names) {
                chosen.add(find(opened, name).id());
            }
            if (ruling != null) {
                var commands = chosen.stream()
                        .map(id -> new RuleObservation(id, ruling, because))
                        .toList();
                opened.submitTogether(commands);
            }
            return shown(opened, chosen);
        }
    }

    private Reply shown(Opened opened, List<ObservationId> chosen) {
        var all = opened.snapshot().assessment().observations().stream()
                .filter(onFile -> chosen.isEmpty() || chosen.contains(onFile.id()))
                .toList();
        var json = Json.object();
        var form = new AnalysisJson(opened.snapshot().catalog());
        json.set("observations", Json.array(all, onFile -> json(onFile, form)));
        return Reply.good(
                all.isEmpty()
                        ? List.of(say("cli.observations.none"))
                        : all.stream().map(this::words).toList(),
                json);
    }

    private String words(ObservationOnFile onFile) {
        var observation = onFile.observation();
        var ruling = onFile.ruling()
                .map(stated -> say(
                        "cli.observations.ruling." + slug(stated.value().ruling()),
                        stated.by().person().name(),
                        stated.value().because()))
                .orElse("");
        var standing = onFile.weighed().speaks() ? "" : say("cli.observations.superseded");
        return say(
                "cli.observations.line",
                brief(onFile.id()),
                terminal().text().name("cli.outcome", onFile.outcome()),
                observation.check().value(),
                observation.finding().says(),
                ruling + standing);
    }

    private static ObjectNode json(ObservationOnFile onFile, AnalysisJson form) {
        return form.observation(onFile.weighed())
                .put("id", onFile.id().toString())
                .put("counts", Text.slug(onFile.outcome()))
                .put(
                        "ruling",
                        onFile.ruling()
                                .map(stated -> slug(stated.value().ruling()))
                                .orElse(null))
                .put(
                        "because",
                        onFile.ruling().map(stated -> stated.value().because()).orElse(null));
    }

    private static String slug(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Accepted _ -> "accepted";
            case Ruling.Overridden _ -> "overridden";
            case Ruling.Left _ -> "left";
        };
    }

    private static String brief(ObservationId id) {
        return id.run().toString().substring(0, SHORTEST) + "/" + id.index();
    }

    private static ObservationOnFile find(Opened opened, String name) throws UsageProblem {
        var found = opened.snapshot().assessment().observations().stream()
                .filter(onFile -> name.length() >= SHORTEST
                        && (onFile.id().toString().equals(name) || matches(onFile.id(), name)))
                .toList();
        if (found.size() != 1) {
            throw new UsageProblem("cli.observations.unknown", name);
        }
        return found.getFirst();
    }

    /** The beginning of the analysis's name, a slash, and the place in it. */
    private static boolean matches(ObservationId id, String name) {
        var slash = name.indexOf('/');
        return slash >= SHORTEST
                && id.run().toString().startsWith(name.substring(0, slash))
                && name.substring(slash + 1).equals(Integer.toString(id.index()));
    }
}
