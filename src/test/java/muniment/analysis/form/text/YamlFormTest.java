package muniment.analysis.form.text;

import static muniment.analysis.form.Readings.facts;
import static muniment.analysis.form.Readings.places;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import muniment.analysis.fact.ConfigFact;
import muniment.analysis.form.Readings;
import muniment.analysis.reading.Reading;
import muniment.analysis.reading.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlFormTest {
    private static List<Reading> read(String text) {
        return Readings.text(new YamlForm(), text);
    }

    @Test
    void aCassandraYamlHasItsKeysWithTheirLines() {
        var reading = read("""
                $ cat cassandra.yaml
                # Cassandra storage config YAML
                cluster_name: 'cass-prod'
                num_tokens: 16
                partitioner: org.apache.cassandra.dht.Murmur3Partitioner
                seed_provider:
                  - class_name: org.apache.cassandra.locator.SimpleSeedProvider
                    parameters:
                      - seeds: "10.0.0.4,10.0.0.5"
                data_file_directories:
                - /a
                - /b
                server_encryption_options: {keystore_password: cassandra, internode_encryption: all}
                role_manager:
                nodetool rc=0
                """).getFirst();
        assertEquals("az-get-cassandra-yaml", reading.recognition().kind().value());
        assertEquals(Recognition.Confidence.CERTAIN, reading.recognition().confidence());
        assertEquals("cass-prod", reading.circumstances().cluster());
        assertEquals(
                List.of(
                        key("cluster_name", "cass-prod"),
                        key("num_tokens", "16"),
                        key("partitioner", "org.apache.cassandra.dht.Murmur3Partitioner"),
                        key("seed_provider.class_name", "org.apache.cassandra.locator.SimpleSeedProvider"),
                        key("seed_provider.parameters.seeds", "10.0.0.4,10.0.0.5"),
                        key("data_file_directories", "/a"),
                        key("data_file_directories", "/b"),
                        key("server_encryption_options.keystore_password", "(removed)"),
                        key("server_encryption_options.internode_encryption", "all"),
                        key("role_manager", "")),
                facts(reading, Object.class));
        assertEquals("line 3", places(reading).getFirst());
        assertEquals("line 9", places(reading).get(4));
        assertTrue(reading.remarks().isEmpty());
    }

    private static ConfigFact.YamlKey key(String path, String value) {
        return new ConfigFact.YamlKey("", path, value);
    }

    @Test
    void aFragmentWithAKnownKeyIsLikely() {
        var reading = read("tombstone_failure_threshold: 200000\n").getFirst();
        assertEquals(Recognition.Confidence.LIKELY, reading.recognition().confidence());
        assertEquals(List.of(key("tombstone_failure_threshold", "200000")), facts(reading, Object.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Datacenter: dc1\nStatus=Up/Down\n",
                "key: value\nother: thing\n",
                "Keyspace : billing\n    Read Count: 0\n",
                "{\"cluster_name\": \"x\"}\n",
                "# a comment\nname: x\n"
            })
    void otherTextIsNotTakenForIt(String text) {
        assertEquals(List.of(), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"num_tokens: [1, 2\n", "num_tokens: 1\nnum_tokens: 2\n", "num_tokens: 'a\n"})
    void brokenYamlHasNoFactsButSaysSo(String text) {
        var reading = read(text).getFirst();
        assertEquals(List.of(), reading.facts());
        assertEquals(1, reading.remarks().size());
    }

    @Test
    void deepAndAliasedTextEnds() {
        assertEquals(
                "it is nested deeper than 30 levels",
                YamlText.read("a: " + "[".repeat(100_000)).problem());
        assertEquals(
                "it is nested deeper than 30 levels",
                YamlText.read("a:\n " + "- ".repeat(100_000) + "x").problem());
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 50; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertEquals(99, YamlText.read(bomb.toString()).leaves().size());
    }

    @Test
    void secretsAreRemovedFromTheText() {
        assertEquals(
                "a: 1\ntruststore_password: (removed)\nb: {keystore_password: (removed), c: d}\n",
                YamlText.redacted("a: 1\ntruststore_password: \"x y\"\nb: {keystore_password: geheim, c: d}\n"));
    }
}
