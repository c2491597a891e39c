package muniment.intake;

import java.util.List;
import muniment.analysis.reading.Exhibit;

/** What was handed over: the exhibits in it, and what was not taken. */
public record Handed(List<Exhibit> exhibits, List<Refusal> refusals) {
    public Handed {
        exhibits = List.copyOf(exhibits);
        refusals = List.copyOf(refusals);
    }
}
