package muniment.signing.online;

import java.util.List;

/** Nobody says of some certificate that it is not withdrawn. */
public final class Unproven extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Unanswered> asked;

    Unproven(List<Unanswered> asked) {
        this.asked = List.copyOf(asked);
    }

    /** The questions that were not answered; empty when the certificates name nobody to ask. */
    public List<Unanswered> asked() {
        return asked;
    }
}
