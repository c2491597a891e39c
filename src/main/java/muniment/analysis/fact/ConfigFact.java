package muniment.analysis.fact;

import org.jspecify.annotations.Nullable;

/** How Cassandra and its clients are configured. */
public sealed interface ConfigFact extends Fact {
    /** A setting in effect on the node that answered. */
    record Setting(String name, @Nullable String value) implements ConfigFact {}

    /**
     * The configuration fragment of a datacenter.
     *
     * @param yaml its text; empty where the fragment is empty
     * @param problem why it cannot be decoded or parsed, null when it can
     */
    record Fragment(
            String datacenter, String yaml, @Nullable String problem) implements ConfigFact {}

    /**
     * A key of cassandra.yaml; keys within keys are joined by dots.
     *
     * @param datacenter whose fragment has it; empty for a whole cassandra.yaml
     */
    record YamlKey(String datacenter, String path, String value) implements ConfigFact {}

    /** A setting of a driver, such as {@code basic.request.consistency}. */
    record DriverOption(String path, String value) implements ConfigFact {}
}
