package muniment.collect;

import java.util.List;
import muniment.catalog.ArtefactId;

/**
 * A command that collects one artefact and changes nothing.
 *
 * @param file where its output goes; a part in braces stands for what it is repeated for
 * @param each what it is repeated for: {@code node}, {@code subnet}, {@code nsg}, {@code routeTable}, {@code vnet}, or
 *     nothing
 * @param needs a name that somebody has to give before it can run, or nothing
 * @param run the words of the command; parts in braces are names
 */
public record Command(ArtefactId artefact, String file, String each, String needs, List<String> run) {
    public Command {
        run = List.copyOf(run);
    }
}
