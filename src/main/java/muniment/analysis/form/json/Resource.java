package muniment.analysis.form.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import muniment.analysis.fact.Fact;
import muniment.analysis.fact.ResourceId;
import muniment.analysis.form.AzureWords;
import muniment.analysis.form.JsonValue;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * An element that is being read. What is absent is null; what is there but of another kind than expected is null and
 * remarked upon.
 */
record Resource(JsonValue value, Sink sink) {
    private static final int LONGEST_SHOWN = 60;

    /** Milliseconds since 1970, as PowerShell 5 writes moments in JSON. */
    private static final Pattern SERIALISED = Pattern.compile("/Date\\((\\d{1,14})(?:[+-]\\d{4})?\\)/");

    Resource at(String key) {
        return new Resource(value.at(key), sink);
    }

    /** Whether the key is there, be it with null. */
    boolean states(String key) {
        return !value.at(key).node().isMissingNode();
    }

    boolean isMissing() {
        return value.isMissing();
    }

    @Nullable
    String text(String key) {
        var found = value.at(key);
        if (found.node().isContainerNode()) {
            misfit(found, "text");
        }
        return found.text().filter(text -> !expression(text)).orElse(null);
    }

    /**
     * Whether a template has yet to work the value out, as in {@code [parameters('sku')]}; until then it is unknown.
     */
    static boolean expression(String text) {
        return text.startsWith("[") && !text.startsWith("[[") && text.endsWith("]");
    }

    String textOr(String key, String otherwise) {
        var text = text(key);
        return text == null ? otherwise : text;
    }

    /** The text of a key; empty where the key is there without a value, null where it is not there. */
    @Nullable
    String stated(String key) {
        var found = value.at(key);
        return found.node().isNull() ? "" : text(key);
    }

    @Nullable
    Boolean flag(String key) {
        return known(key, value.flag(key), "flag");
    }

    @Nullable
    Double number(String key) {
        return known(key, value.number(key), "number");
    }

    @Nullable
    Long whole(String key) {
        var whole = value.number(key)
                .filter(number -> number == Math.rint(number) && Math.abs(number) < 1e15)
                .map(Double::longValue);
        return known(key, whole, "number");
    }

    @Nullable
    Integer count(String key) {
        var count = value.number(key)
                .filter(number -> number == Math.rint(number) && number >= 0 && number <= Integer.MAX_VALUE)
                .map(Double::intValue);
        return known(key, count, "number");
    }

    @Nullable
    Instant instant(String key) {
        return known(key, value.text(key).flatMap(Resource::moment), "time");
    }

    private <T> @Nullable T known(String key, Optional<T> read, String expected) {
        var found = value.at(key);
        if (read.isEmpty() && !found.isMissing()) {
            misfit(found, expected);
        }
        return read.orElse(null);
    }

    /** The elements of a list; none where it is missing or something else, which is remarked upon. */
    List<Resource> each(String key) {
        var list = value.at(key);
        if (!list.isMissing() && !list.node().isArray()) {
            misfit(list, "list");
        }
        return list.each().map(element -> new Resource(element, sink)).toList();
    }

    /** A list of which every element could be read, or null. */
    <T> @Nullable List<T> list(String key, Function<Resource, Optional<T>> reader) {
        if (!value.at(key).node().isArray()) {
            each(key);
            return null;
        }
        var read = new ArrayList<T>();
        for (var element : each(key)) {
            var one = reader.apply(element);
            if (one.isEmpty()) {
                sink.remark(AzureWords.say("element", element.where()));
                return null;
            }
            read.add(one.get());
        }
        return List.copyOf(read);
    }

    /** A list of texts of which every element is one, or null. */
    @Nullable
    List<String> texts(String key) {
        return list(key, element -> element.value.text());
    }

    /** A list of objects of which every one has this text, or null. */
    @Nullable
    List<String> texts(String key, String within) {
        return list(key, element -> element.value.text(within));
    }

    /** The resource's own id and name, as far as it has them. */
    ResourceId id() {
        var path = textOr("id", "");
        var name = value.text("name").orElse("");
        if (name.isBlank()) {
            return ResourceId.of(path);
        }
        return new ResourceId(path, expression(name) ? name : name.substring(name.lastIndexOf('/') + 1));
    }

    /** Tells the sink which cluster the id of this resource is within. */
    void clusterOf(ResourceId id) {
        var cluster = id.part("cassandraClusters");
        if (!cluster.isBlank()) {
            sink.cluster(cluster);
        }
    }

    Place place() {
        return Place.pointer(value.pointer());
    }

    void fact(Fact fact) {
        sink.fact(fact, place());
    }

    /** Says that this was left out because something is missing in it. */
    void leftOut(String missing) {
        sink.remark(AzureWords.say("left-out", where(), missing));
    }

    String where() {
        return place().toString();
    }

    private void misfit(JsonValue found, String expected) {
        sink.remark(AzureWords.say(
                "misfit", Place.pointer(found.pointer()).toString(), AzureWords.say("misfit-" + expected)));
    }

    /** A moment as Azure writes them; without an offset it is UTC. */
    static Optional<Instant> moment(String text) {
        var serialised = SERIALISED.matcher(text.strip());
        if (serialised.matches()) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(serialised.group(1))));
        }
        var iso = text.strip().replace(' ', 'T');
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException withoutOffset) {
            return local(iso);
        }
    }

    private static Optional<Instant> local(String iso) {
        try {
            return Optional.of(LocalDateTime.parse(iso).toInstant(java.time.ZoneOffset.UTC));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** A text as it can be shown within a remark. */
    static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "\u2026" : text;
    }
}
