package muniment.analysis.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import muniment.analysis.fact.Fact;
import muniment.analysis.reading.Found;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Captures of cqlsh that are damaged or cut are read without end, and say no more than the whole ones. */
final class CqlReadersProperties {
    private static final String SCHEMA = """
            CREATE KEYSPACE a WITH replication = {'class': 'NetworkTopologyStrategy', 'dc1': '3'}  AND durable_writes = true;

            CREATE TABLE a."T" (
                k uuid,
                c timestamp,
                v frozen<map<text, int>>,
                PRIMARY KEY ((k), c)
            ) WITH CLUSTERING ORDER BY (c DESC)
                AND comment = 'it''s $$ ; /* no comment */'
                AND compaction = {'class': 'org.apache.cassandra.db.compaction.LeveledCompactionStrategy'}
                AND default_time_to_live = 0
                AND gc_grace_seconds = 864000;
            /* CREATE TABLE a.x (id int PRIMARY KEY); */
            CREATE FUNCTION a.f(x int) RETURNS NULL ON NULL INPUT RETURNS int LANGUAGE java AS $$ return x; $$;
            CREATE MATERIALIZED VIEW a.m AS SELECT * FROM a."T" WHERE c IS NOT NULL PRIMARY KEY (c, k);
            CREATE KEYSPACE b WITH replication = {'class': 'SimpleStrategy', 'replication_factor': '1'}  AND durable_writes = false;
            """;
    private static final String ROLES = """
            cqlsh> LIST ROLES;

             role      | super | login | options | datacenters
            -----------+-------+-------+---------+-------------
             app       | False |  True |      {} |         ALL
             cassandra |  True |  True |      {} |         ALL
             dba       |  True |  True |      {} |         ALL

            (3 rows)
            """;
    private static final List<String> SAMPLES = List.of(
            SCHEMA,
            ROLES,
            "@ Row 1\n-----+-----\n role | a\n super | True\n login | False\n\n(1 rows)\n",
            "keyspace_name,durable_writes,replication\na,True,\"{'class': 'NetworkTopologyStrategy', 'dc1': '3'}\"\n",
            "[{\"keyspace_name\": \"a\", \"replication\": {\"class\": \"SimpleStrategy\", \"replication_factor\": \"1\"}}]");
    private static final List<String> DAMAGE = List.of(
            "",
            "'",
            "\"",
            "$$",
            "/*",
            "*/",
            ";",
            "{",
            "}",
            "(",
            ")",
            "|",
            "\n",
            "\r",
            "\t",
            ",",
            "null",
            "\u0000",
            "\uFEFF",
            "---MORE---\n",
            "(0 rows)\n",
            "cqlsh> ",
            "   ... ",
            "99999999999999999999",
            "-1",
            "NaN",
            "ü",
            "\u001b[0m");

    @Provide
    Arbitrary<String> damaged() {
        return Combinators.combine(
                        Arbitraries.of(SAMPLES),
                        Arbitraries.of(DAMAGE).list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.integers().between(0, 2000).list().ofSize(6),
                        Arbitraries.integers().between(0, 40))
                .as(CqlReadersProperties::damage);
    }

    private static String damage(String sample, List<String> damage, List<Integer> places, int taken) {
        var text = new StringBuilder(sample);
        for (int i = 0; i < damage.size(); i++) {
            int at = places.get(i) % (text.length() + 1);
            text.replace(at, Math.min(text.length(), at + taken * (i % 2)), damage.get(i));
        }
        return text.toString();
    }

    @Property(tries = 400)
    void anyDamagedCaptureIsRead(@ForAll("damaged") String text) {
        assertTrue(ExhibitOf.facts(ExhibitOf.readings(text)).size() < 100);
    }

    @Property(tries = 300)
    void aSchemaThatIsCutSaysNothingElse(@ForAll @IntRange(max = 1300) int length) {
        var whole = facts(SCHEMA);
        assertTrue(whole.containsAll(facts(SCHEMA.substring(0, Math.min(SCHEMA.length(), length)))));
    }

    @Property(tries = 200)
    void aListThatIsCutSaysSo(@ForAll @IntRange(max = 400) int length) {
        int end = Math.min(ROLES.indexOf("(3 rows)"), length);
        for (var reading : ExhibitOf.readings(ROLES.substring(0, end))) {
            assertTrue(reading.facts().isEmpty() || !reading.remarks().isEmpty(), reading::toString);
        }
    }

    private static HashSet<Fact> facts(String text) {
        var facts = new HashSet<Fact>();
        ExhibitOf.facts(ExhibitOf.readings(text)).stream().map(Found::fact).forEach(facts::add);
        return facts;
    }
}
