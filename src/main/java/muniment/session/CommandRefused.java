package muniment.session;

import java.util.List;
import muniment.assessment.Decision;

/** A use case ended because a command that it consists of may not be done; nothing was changed. */
public final class CommandRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Decision.Reason> reasons;

    public CommandRefused(List<Decision.Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    public List<Decision.Reason> reasons() {
        return reasons;
    }
}
