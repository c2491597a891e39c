package muniment.analysis.form.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.form.ExhibitOf;
import muniment.analysis.reading.Found;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NodetoolStatusTest {
    private static final String ID = "da5c44bd-8b65-402c-8c9a-3fa15da4d397";
    private static final String TWO_DATACENTERS = """
            $ nodetool status
            Datacenter: West US 2
            =====================
            Status=Up/Down
            |/ State=Normal/Leaving/Joining/Moving
            --  Address          Load        Tokens  Owns  Host ID                               Rack
            UN  10.0.0.4:7000    226,06 KiB  16      ?     da5c44bd-8b65-402c-8c9a-3fa15da4d397  rack 1
            DL  10.0.0.5:7000    ?           16      ?     da5c44bd-8b65-402c-8c9a-3fa15da4d397  rack 2

            Datacenter: dc2
            ===============
            Status=Up/Down
            |/ State=Normal/Leaving/Joining/Moving
            --  Address          Load        Tokens  Owns (effective)  Host ID                               Rack
            ?J  [fd00::1]:7000   1 GiB       256     33.3%             da5c44bd-8b65-402c-8c9a-3fa15da4d397  r1

            Note: Non-system keyspaces don't have the same replication settings
            """;

    @Test
    void everyRowOfEveryDatacenterIsANode() {
        assertEquals(
                List.of(
                        found("10.0.0.4", "West US 2", "rack 1", "Up", "Normal", 226.06 * 1024, 7),
                        found("10.0.0.5", "West US 2", "rack 2", "Down", "Leaving", null, 8),
                        found("fd00::1", "dc2", "r1", null, "Joining", 1024.0 * 1024 * 1024, 15)),
                ExhibitOf.facts(ExhibitOf.readings(TWO_DATACENTERS)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UN  10.0.0.4  100 bytes  256  100.0%  " + ID + "  r1 | 100",
                "UN  10.0.0.4  1.5 KB     256  ?       " + ID + "  r1 | 1536",
                "UN  10.0.0.4  2 MB       1    100,0%  " + ID + "  r1 | 2097152",
                "UN  10.0.0.4  1KiB            100.0%  " + ID + "  r1 | 1024",
            })
    void loadsOfEveryVersionAreInBytes(String row, double bytes) {
        assertEquals(
                List.of(found("10.0.0.4", null, "r1", "Up", "Normal", bytes, 2)),
                ExhibitOf.facts(ExhibitOf.readings("--  Address  Load  Tokens  Owns  Host ID  Rack\n" + row + "\n")));
    }

    @Test
    void aRowThatIsCutIsRemarkedUponAndLeftOut() {
        var cut = TWO_DATACENTERS.substring(0, TWO_DATACENTERS.indexOf("-8c9a", TWO_DATACENTERS.indexOf("10.0.0.5")));
        var reading = ExhibitOf.readings(cut).getFirst();
        assertEquals(1, reading.facts().size());
        assertEquals(
                List.of("Line 8 cannot be read and was left out: "
                        + "DL  10.0.0.5:7000    ?           16      ?     da5c44bd-8b65-402c"),
                reading.remarks());
    }

    @Test
    void aRackThatMayBeCutIsNotBelieved() {
        var row = "UN  10.0.0.%d  1 KiB  16  ?  " + ID + "  %s";
        var text = "Datacenter: dc1\n--  Address  Load\n" + row.formatted(4, "rack1") + "\n" + row.formatted(5, "rac");
        assertEquals(
                List.of(
                        found("10.0.0.4", "dc1", "rack1", "Up", "Normal", 1024.0, 3),
                        found("10.0.0.5", "dc1", null, "Up", "Normal", 1024.0, 4)),
                ExhibitOf.facts(ExhibitOf.readings(text)));
    }

    @Test
    void theSameOutputTwiceIsTwoReadings() {
        assertEquals(
                List.of("nodetool-status", "nodetool-status"),
                ExhibitOf.kinds(ExhibitOf.readings(TWO_DATACENTERS.replace("$ nodetool status\n", "")
                        + TWO_DATACENTERS.replace("$ nodetool status\n", ""))));
    }

    private static Found found(
            String address,
            @Nullable String datacenter,
            @Nullable String rack,
            @Nullable String status,
            String state,
            @Nullable Double load,
            long line) {
        return new Found(
                new NodeFact.Node(
                        address,
                        new NodeFact.Home(datacenter, rack, ID),
                        new NodeFact.Vitals(status, state, null),
                        new NodeFact.Usage(load, null, null, null),
                        NodeFact.Build.UNKNOWN),
                Place.line(line));
    }
}
