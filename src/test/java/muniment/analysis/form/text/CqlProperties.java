package muniment.analysis.form.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import muniment.analysis.form.RecordingSink;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, its reading ends. */
final class CqlProperties {
    @Provide
    Arbitrary<String> cql() {
        return Arbitraries.of(
                        "CREATE",
                        "TABLE",
                        " ks.t ",
                        "(",
                        ")",
                        "id int",
                        "PRIMARY KEY",
                        ",",
                        ";",
                        "'",
                        "\"",
                        "$$",
                        "/*",
                        "*/",
                        "--",
                        "\n",
                        "WITH",
                        "compaction = {",
                        "}",
                        ":",
                        "=",
                        "-",
                        "USE ks;",
                        "INDEX",
                        "ON",
                        "<",
                        ">",
                        "DROP",
                        "ALTER",
                        "KEYSPACE",
                        "VIEW",
                        "FROM",
                        "1.5",
                        ".")
                .list()
                .ofMaxSize(60)
                .map(parts -> "CREATE TABLE ks.a (id int PRIMARY KEY);\n" + String.join(" ", parts));
    }

    @Provide
    Arbitrary<String> grid() {
        return Arbitraries.of(
                        "|",
                        " | ",
                        "\n",
                        "-",
                        "+",
                        "------+--------",
                        "(1 rows)",
                        "---MORE---",
                        "a",
                        " role | member",
                        "null",
                        "日",
                        "@ Row 1")
                .list()
                .ofMaxSize(60)
                .map(parts -> " role | member\n------+--------\n" + String.join("", parts));
    }

    @Property(tries = 500)
    void anySchemaIsRead(@ForAll("cql") String text) {
        assertTrue(RecordingSink.of(new CqlSchemaForm(), "", text).facts().size() < 1000);
    }

    @Property(tries = 500)
    void anyGridIsRead(@ForAll("grid") String text) {
        assertTrue(RecordingSink.of(new CqlshGridForm(), "", text).facts().size() < 1000);
        assertTrue(RecordingSink.of(new CqlshRecordForm(), "", "@ Row 1\n------+-----\n role | a\n member | b\n" + text)
                        .facts()
                        .size()
                < 1000);
    }

    @Property(tries = 500)
    void anyLogIsRead(@ForAll String text) {
        assertTrue(RecordingSink.of(new LogForm(), "", "WARN  [a] 2026-05-31 08:00:00,000 A.java:1 - " + text)
                        .facts()
                        .size()
                < 1000);
    }
}
