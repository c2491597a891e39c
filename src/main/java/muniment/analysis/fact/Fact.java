package muniment.analysis.fact;

/**
 * Something that an artefact says, in values that a check can judge.
 *
 * <p>A component that is null was not said: it is unknown, never false and never zero.
 */
public sealed interface Fact
        permits AccessFact,
                CertificateFact,
                ClusterFact,
                ConfigFact,
                LoadFact,
                LogFact,
                MetricFact,
                MonitorFact,
                NetworkFact,
                NodeFact,
                SchemaFact {}
