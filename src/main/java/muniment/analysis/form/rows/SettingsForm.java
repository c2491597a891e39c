package muniment.analysis.form.rows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import muniment.analysis.fact.ConfigFact;
import muniment.analysis.form.Row;
import muniment.analysis.form.RowForm;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import muniment.observation.Place;

/**
 * The settings of a node.
 *
 * <p>Guarantees that no password, key store or trust store is read. Other tables have a name and a value as well: where
 * no title names the table, its rows are read only if some are settings that every node has.
 */
final class SettingsForm implements RowForm {
    private static final ArtefactId KIND = new ArtefactId("cql-settings");
    private static final String TABLE = "system_views.settings";
    private static final List<String> TABLES = List.of("settings", "cql_metrics", "system_properties");

    @Override
    public ArtefactId kind() {
        return KIND;
    }

    @Override
    public Optional<Recognition> matches(Set<String> columns, String title) {
        if (columns.size() > 3 || !columns.containsAll(List.of("name", "value"))) {
            return Optional.empty();
        }
        var named = Titles.named(title, TABLES);
        if (named.isEmpty()) {
            return Optional.of(new Recognition(KIND, Confidence.LIKELY, Words.say("rows.columns", TABLE)));
        }
        return named.filter("settings"::equals)
                .map(_ -> new Recognition(KIND, Confidence.CERTAIN, Words.say("rows.columns-and-title", TABLE)));
    }

    @Override
    public Reader open(Sink sink, String title) {
        var known = Titles.named(title, TABLES).isPresent();
        return new TableForm.Counting(sink, TABLE, new SettingRows(sink, known));
    }

    /** Reads settings; keeps the first ones back until it is sure that they are settings. */
    private static final class SettingRows implements TableForm.Rows {
        private static final Pattern SECRET =
                Pattern.compile("password|secret|keystore|truststore", Pattern.CASE_INSENSITIVE);
        private static final Pattern PASSWORD = Pattern.compile("password|secret", Pattern.CASE_INSENSITIVE);
        private static final Pattern WITHIN = Pattern.compile("(?i)(?:password|secret)[\"']?\\s?[=:]");
        private static final Pattern TOLD = Pattern.compile("(?i)null|.*redacted.*|true|false|\\d+|\\d+\\w{1,2}");
        private static final Set<String> TELLING = Set.of(
                "authenticator",
                "authorizer",
                "role_manager",
                "cluster_name",
                "partitioner",
                "endpoint_snitch",
                "num_tokens",
                "commitlog_sync",
                "listen_address",
                "tombstone_warn_threshold",
                "tombstone_failure_threshold",
                "batch_size_warn_threshold",
                "batch_size_warn_threshold_in_kb",
                "concurrent_reads",
                "client_encryption_options_enabled",
                "client_encryption_options.enabled",
                "server_encryption_options_internode_encryption",
                "audit_logging_options_enabled");
        private static final int KEPT_BACK = 5_000;

        private final Sink sink;
        private final java.util.ArrayList<Runnable> held = new java.util.ArrayList<>();
        private boolean sure;
        private boolean warned;

        SettingRows(Sink sink, boolean sure) {
            this.sink = sink;
            this.sure = sure;
        }

        @Override
        public boolean read(Row row, Place place) {
            var name = row.text("name");
            if (name.isEmpty()) {
                return false;
            }
            var value = row.text("value");
            sure = sure || TELLING.contains(name.get());
            if (SECRET.matcher(name.get()).find()
                    || value.filter(text -> WITHIN.matcher(text).find()).isPresent()) {
                warn(name.get(), value, place);
                return true;
            }
            Runnable tell = () -> {
                sink.fact(new ConfigFact.Setting(name.get(), value.orElse(null)), place);
                if (name.get().equals("cluster_name")) {
                    value.ifPresent(sink::cluster);
                }
            };
            if (!sure && held.size() < KEPT_BACK) {
                held.add(tell);
            } else if (sure) {
                release();
                tell.run();
            }
            return true;
        }

        private void release() {
            held.forEach(Runnable::run);
            held.clear();
        }

        private void warn(String name, Optional<String> value, Place place) {
            if (!warned
                    && PASSWORD.matcher(name).find()
                    && value.filter(text -> !TOLD.matcher(text).matches()).isPresent()) {
                warned = true;
                sink.remark(Words.say("rows.secrets", place.toString()));
            }
        }

        @Override
        public void end() {
            if (sure) {
                release();
            } else {
                sink.remark(Words.say("rows.which-table", String.join(", ", TABLES)));
            }
        }
    }
}
