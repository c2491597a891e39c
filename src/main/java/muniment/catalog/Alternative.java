package muniment.catalog;

import java.util.List;

/** Another service that may fit better, with its benefits, their caveats and what stays with the customer. */
public record Alternative(
        String name, List<Benefit> benefits, List<String> consequences, String notToConfuse, List<SourceId> sources) {
    public Alternative {
        benefits = List.copyOf(benefits);
        consequences = List.copyOf(consequences);
        sources = List.copyOf(sources);
    }

    /**
     * One benefit as the source states it.
     *
     * @param caveat what the bare claim hides, empty if nothing
     */
    public record Benefit(String id, String title, String fact, String caveat) {}
}
