package muniment.collect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import muniment.catalog.Artefact;
import muniment.catalog.ArtefactId;
import muniment.catalog.Catalog;

/**
 * How to collect artefacts that are missing: commands where there are some, words where a person has to do it.
 *
 * @param steps in the order in which they are best done
 */
public record CollectionPlan(Names names, List<Step> steps) {
    public CollectionPlan {
        steps = List.copyOf(steps);
    }

    /**
     * One artefact to collect.
     *
     * @param commands empty where only a person can do it; {@code obtain} of the artefact then says how
     */
    public record Step(Artefact artefact, List<Command> commands) {
        public Step {
            commands = List.copyOf(commands);
        }
    }

    /** The plan for these artefacts of the catalog. */
    public static CollectionPlan of(Catalog catalog, Collection<ArtefactId> wanted, Names names) {
        var commands = Commands.all();
        var order = commands.stream().map(Command::artefact).distinct().toList();
        var steps = new ArrayList<Step>();
        for (var id : order) {
            if (wanted.contains(id)) {
                catalog.artefact(id)
                        .ifPresent(artefact -> steps.add(new Step(
                                artefact,
                                commands.stream()
                                        .filter(command -> command.artefact().equals(id))
                                        .toList())));
            }
        }
        catalog.artefacts().stream()
                .filter(artefact -> wanted.contains(artefact.id()) && !order.contains(artefact.id()))
                .forEach(artefact -> steps.add(new Step(artefact, List.of())));
        return new CollectionPlan(names, steps);
    }

    /** The commands of a step for copying, filled with the names that are known. */
    public List<String> lines(Step step, Shell shell) {
        return step.commands().stream()
                .map(command -> shell.filled(command.run(), this::value))
                .toList();
    }

    /** The plan as a script that only reads and packs what it read. */
    public String script(Shell shell) {
        return new CollectionScript(this, shell).text();
    }

    /** All commands of the plan. */
    List<Command> commands() {
        return steps.stream().flatMap(step -> step.commands().stream()).toList();
    }

    private String value(String name) {
        var known = switch (name) {
            case "rg" -> names.resourceGroup();
            case "cluster" -> names.cluster();
            case "clusterId" -> names.clusterId();
            case "node", "contact" -> names.nodes().size() == 1 ? names.nodes().getFirst() : "";
            default -> "";
        };
        return known.isEmpty() ? "<" + name + ">" : known;
    }
}
