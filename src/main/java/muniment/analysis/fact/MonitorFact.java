package muniment.analysis.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Azure Monitor is told to keep and to raise. */
public sealed interface MonitorFact extends Fact {
    /**
     * A diagnostic setting.
     *
     * @param enabled the categories and category groups of logs that are on, such as {@code CassandraAudit} or
     *     {@code allLogs}
     * @param destinations the kinds of destination that are set: {@code workspace}, {@code storage}, {@code eventHub},
     *     {@code partner}
     * @param destinationType such as {@code Dedicated}; null where it was not said
     */
    record DiagnosticSetting(
            ResourceId id,
            Set<String> enabled,
            Set<String> disabled,
            Set<String> destinations,
            @Nullable String destinationType)
            implements MonitorFact {}

    /** A metric alert rule. */
    record MetricAlert(
            ResourceId id,
            @Nullable Boolean enabled,
            List<String> scopes,
            List<Criterion> criteria,
            List<String> actionGroups)
            implements MonitorFact {
        public MetricAlert {
            scopes = List.copyOf(scopes);
            criteria = List.copyOf(criteria);
            actionGroups = List.copyOf(actionGroups);
        }
    }

    /** What an alert rule compares; the threshold is null where it is dynamic. */
    record Criterion(
            String metric,
            @Nullable String operator,
            @Nullable Double threshold,
            @Nullable String aggregation) {}

    /** An action group with the number of its receivers and of those that are live. */
    record ActionGroup(ResourceId id, @Nullable Boolean enabled, int receivers, int live) implements MonitorFact {}
}
