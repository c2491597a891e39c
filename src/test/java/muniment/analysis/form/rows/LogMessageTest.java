package muniment.analysis.form.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import muniment.analysis.fact.LogFact.Category;
import muniment.analysis.fact.TableName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LogMessageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "WARN|Writing large partition ks/t:a (b):c (159.5MiB) to sstable /d/x-Data.db|LARGE_PARTITION|ks.t|167247872",
                "WARN|Compacting large partition ks/t:key (104857601 bytes)|LARGE_PARTITION|ks.t|104857601",
                "WARN|Guardrail partition_size violated: Partition ks.t:42 has size 2GiB, this exceeds the warning threshold of 1GiB.|LARGE_PARTITION|ks.t|2147483648",
                "WARN|Batch for [ks.t] is of size 6.5KiB, exceeding specified threshold of 5.000KiB by 1.740KiB.|BATCH_SIZE|ks.t|6656",
                "ERROR|Batch for [ks.t, ks.u] is of size 60000, exceeding specified failure threshold of 51200 by 8800.|BATCH_SIZE|-|60000",
                "WARN|Batch of prepared statements for [ks.t] is of size 6000, exceeding specified threshold of 5120 by 880.|BATCH_SIZE|ks.t|6000",
                "WARN|Unlogged batch covering 11 partitions detected against table [ks.t]. You should use|UNLOGGED_BATCH|ks.t|11",
                "WARN|Read 3 live rows and 1500 tombstone cells for query SELECT * FROM ks.t WHERE id = 'x' LIMIT 5 (see|TOMBSTONES|ks.t|1500",
                "ERROR|Scanned over 100001 tombstones during query 'SELECT * FROM ks.t WHERE a = 1' (last scanned row; query aborted|TOMBSTONES|ks.t|100001",
                "WARN|Scanned over 100000 tombstones in ks.t; query aborted (see tombstone_failure_threshold)|TOMBSTONES|ks.t|100000",
                "WARN|ParNew GC in 1200ms.  CMS Old Gen: 1 -> 2;|GC_PAUSE|-|1200",
                "INFO|G1 Young Generation GC in 316ms.  G1 Eden Space: 1 -> 0;|GC_PAUSE|-|316",
                "INFO|MUTATION messages were dropped in last 5000 ms: 10 internal and 2 cross node. Mean|DROPPED|-|12",
                "INFO|MUTATION messages were dropped in last 5000 ms: 10 for internal timeout and 2 for cross node timeout|DROPPED|-|12",
                "WARN|Aggregation query used without partition key|AGGREGATION|-|-",
                "ERROR|org.apache.cassandra.exceptions.ReadTimeoutException: Operation timed out - received only 1|TIMEOUT|-|-",
                "ERROR|Exception in thread Thread[x]|ERROR|-|-",
                "WARN|Something else|OTHER|-|-",
            })
    void aMessageIsUnderstood(String level, String text, Category category, String table, Double worst) {
        var name = table == null ? null : new TableName(table.split("\\.")[0], table.split("\\.")[1]);
        assertEquals(Optional.of(new LogMessage(category, name, worst)), LogMessage.of(level, text));
    }

    @Test
    void whatWarnsOfNothingIsNothing() {
        assertTrue(LogMessage.of("INFO", "Starting listening for CQL clients").isEmpty());
        assertTrue(LogMessage.of("INFO", "ConcurrentMarkSweep GC in 5000ms.").isEmpty());
    }
}
