package muniment.analysis.form.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import muniment.analysis.fact.AccessFact;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.fact.TableName;
import muniment.analysis.form.RecordingSink;
import muniment.analysis.reading.Found;
import muniment.observation.Place;
import org.junit.jupiter.api.Test;

final class CqlshGridFormTest {
    private static final String ROLES = """
             role | super | login | options | datacenters
            ------+-------+-------+---------+-------------
              dba |  True | False |      {} |         ALL
              a|b | False |  True |    null |        null

            """;

    @Test
    void rolesAreReadAndTheirNumberHolds() {
        var sink = RecordingSink.of(new CqlshGridForm(), "", ROLES + "(2 rows)\n");
        assertEquals(
                List.of(
                        new Found(new AccessFact.Role("dba", true, false, null), Place.line(3)),
                        new Found(new AccessFact.Role("a|b", false, true, null), Place.line(4))),
                sink.found());
        assertTrue(sink.remarks().isEmpty());
    }

    @Test
    void anotherNumberOfRowsIsRemarkedUpon() {
        assertEquals(
                List.of("The output says 3 rows, but 2 were read."),
                RecordingSink.of(new CqlshGridForm(), "", ROLES + "(3 rows)\n").remarks());
    }

    @Test
    void anOutputThatIsCutIsRemarkedUpon() {
        assertEquals(
                1, RecordingSink.of(new CqlshGridForm(), "", ROLES).remarks().size());
    }

    @Test
    void pagesWithTheirHeadingsAreOneTable() {
        var sink = RecordingSink.of(new CqlshGridForm(), "", """
                 role | member
                ------+--------
                 a    | b
                ---MORE---
                 role   | member
                --------+--------
                 ccc    | d

                (2 rows)
                """);
        assertEquals(List.of(new AccessFact.Membership("a", "b"), new AccessFact.Membership("ccc", "d")), sink.facts());
        assertTrue(sink.remarks().isEmpty());
    }

    @Test
    void wideCharactersShiftTheBars() {
        var sink = RecordingSink.of(new CqlshGridForm(), "", """
                 role   | member
                --------+--------
                 日本語 | b

                (1 rows)
                """);
        assertEquals(List.of(new AccessFact.Membership("日本語", "b")), sink.facts());
    }

    @Test
    void theTitleTellsTablesApart() {
        var text = """
                 keyspace_name | table_name | mebibytes
                ---------------+------------+-----------
                            ks |          t |       130

                (1 rows)
                """;
        assertTrue(RecordingSink.of(new CqlshGridForm(), "", text).facts().isEmpty());
        assertEquals(
                List.of(new LoadFact.TableLoad(
                        new TableName("ks", "t"),
                        new LoadFact.Partitions(130.0 * 1024 * 1024, null, null),
                        LoadFact.Reads.UNKNOWN,
                        null,
                        true)),
                RecordingSink.of(new CqlshGridForm(), "system_views.max_partition_size", text)
                        .facts());
    }

    @Test
    void expandedRowsAreRead() {
        var sink = RecordingSink.of(new CqlshRecordForm(), "", """
                @ Row 1
                ------------------+-----------
                 address          | 127.0.0.1
                 connection_stage | ready
                 ssl_enabled      | False
                 ssl_protocol     | null
                 username         | app

                @ Row 2
                ------------------+-----------
                 address          | 127.0.0.2
                 connection_stage | ready
                 ssl_enabled      | True
                 ssl_protocol     | TLSv1.3
                 username         | app

                (2 rows)
                """);
        assertEquals(
                List.of(
                        new Found(new AccessFact.Client("127.0.0.1", "app", false, null, null), new Place.Lines(1, 7)),
                        new Found(
                                new AccessFact.Client("127.0.0.2", "app", true, "TLSv1.3", null),
                                new Place.Lines(9, 15))),
                sink.found());
        assertTrue(sink.remarks().isEmpty());
    }

    @Test
    void otherTablesAreNotRecognised() {
        assertTrue(RecordingSink.of(new CqlshGridForm(), "", " a | b\n---+---\n 1 | 2\n")
                .found()
                .isEmpty());
    }
}
