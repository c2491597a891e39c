package muniment.analysis.form.text;

import java.util.List;
import muniment.analysis.form.TextForm;

/** Every form of this package, in the order in which they are tried. */
public final class TextForms {
    private static final List<TextForm> FORMS = List.of(
            new NodetoolForm("nodetool-status", NodetoolStatus::starts, (sink, _) -> new NodetoolStatus(sink)),
            new NodetoolForm("nodetool-info", NodetoolDetails::starts, (sink, _) -> new NodetoolDetails(sink)),
            new NodetoolForm(
                    "nodetool-describecluster",
                    NodetoolDescription::starts,
                    (sink, _) -> new NodetoolDescription(sink)),
            new NodetoolForm(
                    "nodetool-tablestats", NodetoolTablestats::starts, (sink, _) -> new NodetoolTablestats(sink)),
            new NodetoolForm("nodetool-tablestats", NodetoolYaml::startsTables, (sink, _) -> new NodetoolYaml(sink)),
            new NodetoolForm("nodetool-tablehistograms", NodetoolHistograms::startsTable, NodetoolHistograms::ofTables),
            new NodetoolForm(
                    "nodetool-proxyhistograms",
                    NodetoolHistograms::startsCoordinator,
                    (sink, _) -> NodetoolHistograms.ofCoordinator(sink)),
            new NodetoolForm("nodetool-tpstats", NodetoolPools::starts, (sink, _) -> new NodetoolPools(sink)),
            new NodetoolForm("nodetool-tpstats", NodetoolYaml::startsPools, (sink, _) -> new NodetoolYaml(sink)),
            new NodetoolForm(
                    "nodetool-compactionstats",
                    NodetoolCompactions::starts,
                    (sink, _) -> new NodetoolCompactions(sink)),
            new NodetoolForm("nodetool-netstats", NodetoolStreams::starts, (sink, _) -> new NodetoolStreams(sink)),
            new NodetoolForm("nodetool-gossipinfo", NodetoolGossip::starts, (sink, _) -> new NodetoolGossip(sink)),
            new NodetoolForm("nodetool-version", NodetoolShort::startsVersion, (sink, _) -> new NodetoolShort(sink)),
            new NodetoolForm(
                    "nodetool-gcstats", NodetoolShort::startsCollections, (sink, _) -> new NodetoolShort(sink)),
            new CqlSchemaForm(),
            new CqlClusterForm(),
            new CqlshGridForm(),
            new CqlshRecordForm(),
            new LogForm(),
            new PemForm(),
            new YamlForm(),
            new DriverConfigForm());

    private TextForms() {}

    /** All of them. */
    public static List<TextForm> all() {
        return FORMS;
    }
}
