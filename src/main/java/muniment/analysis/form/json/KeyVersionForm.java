package muniment.analysis.form.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import muniment.analysis.fact.NetworkFact;
import muniment.analysis.form.AzureWords;
import muniment.analysis.form.JsonForm;
import muniment.analysis.form.JsonValue;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import org.jspecify.annotations.Nullable;

/** A version of a key in a vault, as {@code az keyvault key show} or {@code list-versions} says it. */
final class KeyVersionForm implements JsonForm {
    private static final double LATEST_SECOND = 253_402_300_799.0;

    @Override
    public ArtefactId kind() {
        return new ArtefactId("az-keyvault-show");
    }

    @Override
    public Optional<Recognition> matches(JsonNode element) {
        var value = new JsonValue(element, "");
        return value.at("attributes").node().isObject() && identifier(value).isPresent()
                ? Optional.of(new Recognition(
                        kind(), Recognition.Confidence.CERTAIN, AzureWords.say("because-keys", "attributes, kid")))
                : Optional.empty();
    }

    private static Optional<String> identifier(JsonValue value) {
        return value.at("key")
                .text("kid")
                .or(() -> value.text("kid"))
                .or(() -> value.text("keyUriWithVersion"))
                .filter(kid -> kid.contains("/keys/"));
    }

    @Override
    public void read(JsonNode element, String pointer, Sink sink) {
        var value = new JsonValue(element, pointer);
        var key = new Resource(value, sink);
        var attributes = key.at("attributes");
        identifier(value)
                .ifPresentOrElse(
                        id -> key.fact(new NetworkFact.KeyVersion(
                                id,
                                moment(attributes, "created"),
                                moment(attributes, attributes.states("expires") ? "expires" : "exp"),
                                attributes.flag("enabled"))),
                        () -> key.leftOut("kid"));
    }

    /** A moment in seconds since 1970 or in words. */
    private static @Nullable Instant moment(Resource attributes, String key) {
        return attributes
                .value()
                .number(key)
                .filter(seconds -> seconds >= 0 && seconds <= LATEST_SECOND)
                .map(seconds -> Instant.ofEpochSecond(seconds.longValue()))
                .orElseGet(() -> attributes.instant(key));
    }
}
