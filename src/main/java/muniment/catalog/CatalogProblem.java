package muniment.catalog;

import java.util.List;

/** Why a catalog cannot be used: every finding with its place, so that its author can mend all of them at once. */
public final class CatalogProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    public CatalogProblem(List<Finding> findings) {
        super(findings.isEmpty() ? "" : findings.getFirst().toString());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    /**
     * One thing that is wrong.
     *
     * @param place a JSON pointer (RFC 6901), {@code top level}, or line and column where the bytes are not JSON
     * @param reason what is wrong, in words; names the entry that the pointer leads through, if it has a name
     */
    public record Finding(String place, String reason) {
        @Override
        public String toString() {
            return place + ": " + reason;
        }
    }
}
