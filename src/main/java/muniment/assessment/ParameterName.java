package muniment.assessment;

import muniment.catalog.CheckId;

/** Names one value that a check compares with. */
public record ParameterName(CheckId check, String parameter) implements Comparable<ParameterName> {
    @Override
    public int compareTo(ParameterName other) {
        var byCheck = check.compareTo(other.check);
        return byCheck != 0 ? byCheck : parameter.compareTo(other.parameter);
    }
}
