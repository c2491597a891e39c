package muniment.analysis.form.text;

import static muniment.analysis.form.Readings.facts;
import static muniment.analysis.form.Readings.places;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import muniment.analysis.fact.ConfigFact;
import muniment.analysis.form.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DriverConfigFormTest {
    @Test
    void nestedKeysAreJoined() {
        var reading = Readings.text(new DriverConfigForm(), """
                # our driver
                datastax-java-driver {
                  basic {
                    contact-points = [ "10.0.0.4:9042", "10.0.0.5:9042" ]
                    request {
                      timeout = 2 seconds // why not
                      consistency = LOCAL_QUORUM
                    }
                    load-balancing-policy { local-datacenter = "dc-weu" }
                  }
                  profiles { slow { basic.request.consistency = ONE } }
                  basic.request.serial-consistency = ${?SERIAL}
                }
                """).getFirst();
        assertEquals("driver-config", reading.recognition().kind().value());
        assertEquals(
                List.of(
                        new ConfigFact.DriverOption("basic.request.consistency", "LOCAL_QUORUM"),
                        new ConfigFact.DriverOption("basic.load-balancing-policy.local-datacenter", "dc-weu"),
                        new ConfigFact.DriverOption("profiles.slow.basic.request.consistency", "ONE")),
                facts(reading, Object.class));
        assertEquals(List.of("line 7", "line 9", "line 11"), places(reading));
        assertEquals(1, reading.remarks().size());
    }

    @ParameterizedTest
    @CsvSource({
        "datastax-java-driver.basic.request.consistency = LOCAL_ONE, basic.request.consistency, LOCAL_ONE",
        "spring.cassandra.request.consistency=local_quorum, spring.cassandra.request.consistency, local_quorum",
        "'spring:\n  cassandra:\n    request:\n      consistency: QUORUM\n    keyspace-name: x',"
                + " spring.cassandra.request.consistency, QUORUM",
        "'spring:\n  cassandra:\n    keyspace-name: x\n    local-datacenter: dc1',"
                + " spring.cassandra.local-datacenter, dc1"
    })
    void otherShapesAreReadToo(String text, String path, String value) {
        assertEquals(
                List.of(new ConfigFact.DriverOption(path, value)),
                facts(Readings.text(new DriverConfigForm(), text).getFirst(), Object.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring:\n  datasource:\n    url: x",
                "consistency is a virtue",
                "basic: yes",
                "CONSISTENCY LOCAL_QUORUM;"
            })
    void otherTextIsNotTakenForIt(String text) {
        assertEquals(List.of(), Readings.text(new DriverConfigForm(), text));
    }
}
