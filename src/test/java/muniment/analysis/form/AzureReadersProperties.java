package muniment.analysis.form;

import static muniment.analysis.form.Readings.sample;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import muniment.analysis.form.text.DriverConfigForm;
import muniment.analysis.form.text.PemForm;
import muniment.analysis.form.text.YamlForm;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class AzureReadersProperties {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> DOCUMENTS = List.of(
            "backups_list.arm.json",
            "cluster_get.arm.json",
            "cluster_preview_good.arm.json",
            "cluster_status.arm.json",
            "datacenter_list.arm.json",
            "datacenter_list_two_regions.cli.json",
            "diagnostic_setting.arm.json",
            "diagnostic_settings.cli.json",
            "metric_alert_get.arm.json",
            "metric_alerts.cli.json",
            "metrics_cpu_disk.cli.json",
            "metrics_list.cli.json",
            "nsg_good.arm.json",
            "nsg_good.cli.json",
            "query_range_mcac.json",
            "subnet_show.cli.json",
            "vnet_peering_list.cli.json",
            "vnet_with_subnet.arm.json");

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(DOCUMENTS);
    }

    @Property(tries = 200)
    void aChangedDocumentIsReadOrLeftOut(@ForAll("documents") String name, @ForAll long seed, @ForAll byte changes) {
        var random = new Random(seed);
        var document = Readings.tree(sample(name));
        for (int i = 0; i < Math.abs(changes % 12) + 1; i++) {
            change(document, random);
        }
        var size = document.toString().length();
        Readings.json(document)
                .ifPresent(reading ->
                        assertTrue(reading.facts().size() + reading.remarks().size() <= size));
    }

    private static void change(JsonNode document, Random random) {
        var containers = new ArrayList<JsonNode>();
        collect(document, containers);
        var chosen = containers.get(random.nextInt(containers.size()));
        if (chosen instanceof ObjectNode object && !object.isEmpty()) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            var name = names.get(random.nextInt(names.size()));
            if (random.nextInt(3) == 0) {
                object.remove(name);
            } else {
                object.set(name, value(random));
            }
        } else if (chosen instanceof ArrayNode array) {
            array.insert(random.nextInt(array.size() + 1), value(random));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isContainerNode() && into.size() < 500) {
            into.add(node);
            node.forEach(child -> collect(child, into));
        }
    }

    private static JsonNode value(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.textNode("");
            case 2 -> NODES.textNode("NaN");
            case 3 -> NODES.textNode("12/31/99999, 99:99:99");
            case 4 -> NODES.numberNode(-1e300);
            case 5 -> NODES.numberNode(Long.MAX_VALUE);
            case 6 -> NODES.numberNode(Double.NaN);
            case 7 -> NODES.booleanNode(random.nextBoolean());
            case 8 -> NODES.arrayNode().add(1).add("x").addNull();
            case 9 -> NODES.objectNode().put("value", "x").put("properties", 3);
            case 10 -> nested(random.nextInt(150));
            default -> NODES.textNode("-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----");
        };
    }

    private static JsonNode nested(int depth) {
        JsonNode node = NODES.textNode("deep");
        for (int i = 0; i < depth; i++) {
            node = i % 2 == 0 ? NODES.arrayNode().add(node) : NODES.objectNode().set("properties", node);
        }
        return node;
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(
                        "-----BEGIN CERTIFICATE-----",
                        "-----END CERTIFICATE-----",
                        "-----BEGIN PRIVATE KEY-----",
                        "MIIBszCCAVmgAwIBAgIUQ",
                        "\n",
                        "num_tokens: 1",
                        "cluster_name: &a",
                        "  - *a",
                        "\t",
                        " ",
                        "{",
                        "}",
                        "[",
                        "? ",
                        ": ",
                        "- ",
                        "|",
                        ">",
                        "'",
                        "\"",
                        "!!",
                        "%YAML 9",
                        "---",
                        "#",
                        "\u0000",
                        "basic.request.consistency = ONE",
                        "spring:",
                        "cassandra:",
                        "${",
                        ",",
                        ";",
                        "Time",
                        "total_cpu (Avg)",
                        "06/01/2026 00:00",
                        "2026-13-45T99:99",
                        "1.234,5",
                        "1,234",
                        "1e999",
                        "-",
                        "\u00e4\ud83d\ude00")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 200)
    void anyTextIsReadOrLeftOut(@ForAll("text") String text) {
        for (var form : List.of(new PemForm(), new YamlForm(), new DriverConfigForm())) {
            for (var start : List.of("", "num_tokens: 1\n", "-----BEGIN CERTIFICATE-----\n", "spring:\n")) {
                Readings.text(form, start + text)
                        .forEach(reading -> assertTrue(reading.facts().size() <= text.length() + 10));
            }
        }
        Readings.portal(text);
        Readings.portal("Time,total_cpu (Avg)\n2026-05-31,1\n" + text);
    }
}
