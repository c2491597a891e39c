package muniment.analysis.form.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.fact.ConfigFact;
import muniment.analysis.form.AzureWords;
import muniment.analysis.form.text.YamlText;
import org.jspecify.annotations.Nullable;

/** A datacenter resource with its configuration fragment. */
final class DatacenterForm extends ResourceForm {
    private static final String FRAGMENT = "base64EncodedCassandraYamlFragment";

    DatacenterForm() {
        super("az-datacenter-list", "Microsoft.DocumentDB/cassandraClusters/dataCenters", "dataCenterLocation");
    }

    @Override
    void read(Resource resource) {
        var id = resource.id();
        resource.clusterOf(id);
        resource.fact(new ClusterFact.Datacenter(id, siting(resource), hardware(resource), keys(resource)));
        if (resource.states(FRAGMENT)) {
            fragment(resource.at(FRAGMENT), id.name(), resource.stated(FRAGMENT));
        }
    }

    private static ClusterFact.Siting siting(Resource resource) {
        var location = resource.text("dataCenterLocation");
        return new ClusterFact.Siting(
                location == null ? null : location.replaceAll("\\s", "").toLowerCase(Locale.ROOT),
                resource.text("delegatedSubnetId"),
                resource.flag("availabilityZone"),
                resource.flag("deallocated"),
                resource.text("provisioningState"));
    }

    private static ClusterFact.Hardware hardware(Resource resource) {
        return new ClusterFact.Hardware(
                resource.count("nodeCount"),
                resource.text("sku"),
                resource.text("diskSku"),
                resource.count("diskCapacity"));
    }

    private static ClusterFact.Keys keys(Resource resource) {
        return new ClusterFact.Keys(
                resource.stated("managedDiskCustomerKeyUri"), resource.stated("backupStorageCustomerKeyUri"));
    }

    private static void fragment(Resource stated, String datacenter, @Nullable String encoded) {
        if (encoded == null) {
            return;
        }
        String yaml;
        try {
            yaml = decoded(encoded);
        } catch (IllegalArgumentException notBase64) {
            stated.fact(new ConfigFact.Fragment(datacenter, "", AzureWords.say("fragment-base64")));
            return;
        } catch (CharacterCodingException notText) {
            stated.fact(new ConfigFact.Fragment(datacenter, "", AzureWords.say("fragment-text")));
            return;
        }
        var read = YamlText.read(yaml);
        stated.fact(new ConfigFact.Fragment(datacenter, YamlText.redacted(yaml), read.problem()));
        read.leaves().forEach(leaf -> stated.fact(new ConfigFact.YamlKey(datacenter, leaf.path(), leaf.value())));
        read.aliases().forEach(line -> stated.sink().remark(AzureWords.say("yaml-alias", Long.toString(line))));
    }

    private static String decoded(String encoded) throws CharacterCodingException {
        var bytes = Base64.getDecoder().decode(encoded.replaceAll("\\s", ""));
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
