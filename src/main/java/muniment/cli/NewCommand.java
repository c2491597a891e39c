package muniment.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muniment.catalog.TraitId;
import muniment.journal.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an empty assessment. */
@Command(name = "new")
final class NewCommand extends Subcommand {
    private static final TraitId PRODUCTION = new TraitId("production");

    @Parameters(paramLabel = "FILE", descriptionKey = "new-file")
    private Path file = Path.of("");

    @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "name")
    private String name = "";

    @Option(names = "--cluster", required = true, paramLabel = "CLUSTER", descriptionKey = "cluster")
    private String cluster = "";

    @Option(names = "--organisation", paramLabel = "NAME", descriptionKey = "organisation", defaultValue = "")
    private String organisation = "";

    @Option(names = "--resource", paramLabel = "ID", descriptionKey = "resource", defaultValue = "")
    private String resource = "";

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", descriptionKey = "to")
    private @Nullable LocalDate to;

    @Option(names = "--trait", split = ",", paramLabel = "TRAIT", descriptionKey = "trait")
    private List<String> with = List.of();

    @Option(names = "--without", split = ",", paramLabel = "TRAIT", descriptionKey = "without")
    private List<String> without = List.of();

    @Option(names = "--production", paramLabel = "yes|no", descriptionKey = "production")
    private @Nullable String production;

    @Option(names = "--protect", descriptionKey = "new-protect")
    private boolean protect;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "new-password-file")
    private @Nullable Path passwordFile;

    @Mixin
    private AuthorOption author = new AuthorOption();

    NewCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var desk = terminal().desk();
        var scope = new Scope(name, cluster, organisation, resource, from, to);
        var person = author.person(terminal(), desk);
        try (var password = protect ? new DocumentPassword(terminal()).chosen(file, passwordFile) : null;
                var session = desk.create(file, scope, traits(), person, password)) {
            var obligations = session.snapshot().catalog().obligations().size();
            return Reply.good(
                    List.of(say("cli.new.done", file.toString(), obligations), say("cli.new.next", file.toString())),
                    Json.object()
                            .put("file", session.snapshot().file().toString())
                            .put("obligations", obligations));
        }
    }

    private Map<TraitId, Boolean> traits() throws UsageProblem {
        var traits = new HashMap<TraitId, Boolean>();
        try {
            with.forEach(trait -> traits.put(new TraitId(trait), true));
            without.forEach(trait -> traits.put(new TraitId(trait), false));
        } catch (IllegalArgumentException e) {
            throw new UsageProblem("cli.trait-unreadable", String.join(",", with), String.join(",", without));
        }
        if (production != null) {
            switch (production) {
                case "yes" -> traits.put(PRODUCTION, true);
                case "no" -> traits.put(PRODUCTION, false);
                default -> throw new UsageProblem("cli.yes-or-no", "--production", production);
            }
        }
        return traits;
    }
}
