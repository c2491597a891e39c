package muniment.analysis.form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import muniment.analysis.fact.ConfigFact;
import muniment.analysis.form.AzureWords;
import muniment.analysis.form.Line;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import muniment.observation.Place;

/** A cassandra.yaml, or a part of one, known by Cassandra's own settings. */
public final class YamlForm implements TextForm {
    private static final int CERTAIN_FROM = 3;
    private static final Pattern KEY = Pattern.compile("([a-z][a-z0-9_]{2,80})\\s{0,20}:(?:\\s.*)?");
    private static final Pattern BELONGS = Pattern.compile(
            "|[\\s#].*|---.*|\\.\\.\\.|-(?: .*)?|[}\\]].*|[\"']?[a-z][\\w.-]*[\"']?\\s{0,20}:(?:\\s.*)?");
    private static final Pattern FAMILY = Pattern.compile(
            "(?:tombstone|batch_size|batchlog|commitlog|memtable|compaction|concurrent|hinted_handoff"
                    + "|native_transport|internode|row_cache|key_cache|counter_cache|roles_validity|permissions_validity"
                    + "|credentials_validity|gc_(?:log|warn)|sstable|stream_throughput|trickle_fsync|unlogged_batch)_\\w+");
    private static final Set<String> KNOWN = Set.of(
            "cluster_name",
            "num_tokens",
            "partitioner",
            "seed_provider",
            "endpoint_snitch",
            "listen_address",
            "rpc_address",
            "broadcast_address",
            "broadcast_rpc_address",
            "authenticator",
            "authorizer",
            "role_manager",
            "data_file_directories",
            "saved_caches_directory",
            "hints_directory",
            "cdc_raw_directory",
            "storage_port",
            "ssl_storage_port",
            "start_native_transport",
            "disk_failure_policy",
            "commit_failure_policy",
            "auto_snapshot",
            "auto_bootstrap",
            "snapshot_before_compaction",
            "incremental_backups",
            "client_encryption_options",
            "server_encryption_options",
            "audit_logging_options",
            "transparent_data_encryption_options",
            "read_request_timeout_in_ms",
            "read_request_timeout",
            "range_request_timeout",
            "range_request_timeout_in_ms",
            "write_request_timeout",
            "write_request_timeout_in_ms",
            "request_timeout",
            "request_timeout_in_ms",
            "truncate_request_timeout",
            "allocate_tokens_for_local_replication_factor",
            "allocate_tokens_for_keyspace",
            "initial_token",
            "max_hint_window",
            "max_hint_window_in_ms",
            "dynamic_snitch",
            "enable_materialized_views",
            "materialized_views_enabled",
            "enable_sasi_indexes",
            "sasi_indexes_enabled",
            "enable_user_defined_functions",
            "user_defined_functions_enabled",
            "column_index_size",
            "column_index_size_in_kb",
            "file_cache_size",
            "file_cache_size_in_mb",
            "phi_convict_threshold",
            "default_keyspace_rf");

    @Override
    public ArtefactId kind() {
        return new ArtefactId("az-get-cassandra-yaml");
    }

    @Override
    public Optional<Recognition> starts(List<Line> lines) {
        var first = lines.getFirst().text();
        boolean begins = first.startsWith("#")
                || first.startsWith("---")
                || KEY.matcher(first).matches();
        if (!begins) {
            return Optional.empty();
        }
        var known = new ArrayList<String>();
        for (var line : lines) {
            if (!BELONGS.matcher(line.text()).matches()) {
                break;
            }
            var key = KEY.matcher(line.text());
            if (key.matches() && cassandras(key.group(1))) {
                known.add(key.group(1));
            }
        }
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recognition(
                        kind(),
                        known.size() >= CERTAIN_FROM ? Confidence.CERTAIN : Confidence.LIKELY,
                        AzureWords.say("because-yaml", String.join(", ", known))));
    }

    private static boolean cassandras(String key) {
        return KNOWN.contains(key) || FAMILY.matcher(key).matches();
    }

    @Override
    public Reader open(Sink sink) {
        return new Document(sink);
    }

    private static final class Document implements Reader {
        private final Sink sink;
        private final StringBuilder text = new StringBuilder();
        private long first;

        Document(Sink sink) {
            this.sink = sink;
        }

        @Override
        public boolean take(Line line) {
            if (!BELONGS.matcher(line.text()).matches()) {
                return false;
            }
            if (first == 0) {
                first = line.number();
            }
            if (text.length() <= YamlText.LONGEST) {
                text.append(line.text()).append('\n');
            }
            return true;
        }

        @Override
        public void end() {
            var read = YamlText.read(text.toString());
            var problem = read.problem();
            if (problem != null) {
                sink.remark(AzureWords.say("yaml-broken", problem));
                return;
            }
            for (var leaf : read.leaves()) {
                if (leaf.path().equals("cluster_name") && !leaf.value().isBlank()) {
                    sink.cluster(leaf.value());
                }
                sink.fact(new ConfigFact.YamlKey("", leaf.path(), leaf.value()), place(leaf.line()));
            }
            read.aliases().forEach(line -> sink.remark(AzureWords.say("yaml-alias", Long.toString(first + line - 1))));
        }

        private Place place(long line) {
            return Place.line(first + line - 1);
        }
    }
}
