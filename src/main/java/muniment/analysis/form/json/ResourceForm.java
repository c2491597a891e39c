package muniment.analysis.form.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import muniment.analysis.form.AzureWords;
import muniment.analysis.form.JsonForm;
import muniment.analysis.form.JsonValue;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;

/** A kind of Azure resource, known by its type, or by the path of its id, or, where it has neither, by its keys. */
abstract class ResourceForm implements JsonForm {
    private final ArtefactId kind;
    private final String type;
    private final List<String> keys;

    /** @param keys what has to be there where nothing says the type */
    ResourceForm(String kind, String type, String... keys) {
        this.kind = new ArtefactId(kind);
        this.type = type;
        this.keys = List.of(keys);
    }

    @Override
    public final ArtefactId kind() {
        return kind;
    }

    @Override
    public Optional<Recognition> matches(JsonNode element) {
        if (!element.isObject()) {
            return Optional.empty();
        }
        var value = new JsonValue(element, "");
        var stated = type(value);
        if (stated.isPresent()) {
            return stated.get().equalsIgnoreCase(type)
                    ? Optional.of(recognised(value, Confidence.CERTAIN, "because-type", type))
                    : Optional.empty();
        }
        return !keys.isEmpty() && keys.stream().noneMatch(key -> value.at(key).isMissing())
                ? Optional.of(recognised(value, Confidence.LIKELY, "because-keys", String.join(", ", keys)))
                : Optional.empty();
    }

    private Recognition recognised(JsonValue value, Confidence confidence, String key, String detail) {
        return new Recognition(kindOf(value), confidence, AzureWords.say(key, detail));
    }

    /** The artefact that this element is, where the form reads several. */
    ArtefactId kindOf(JsonValue value) {
        return kind;
    }

    @Override
    public final void read(JsonNode element, String pointer, Sink sink) {
        read(new Resource(new JsonValue(element, pointer), sink));
    }

    abstract void read(Resource resource);

    /** What an element says it is: its type field, otherwise the types on the path of its id. */
    private static Optional<String> type(JsonValue value) {
        var type = value.at("type").node();
        if (type.isTextual() && type.asText().contains("/")) {
            return Optional.of(type.asText());
        }
        return value.text("id").flatMap(ResourceForm::typeOfPath);
    }

    private static Optional<String> typeOfPath(String path) {
        int providers = path.toLowerCase(Locale.ROOT).lastIndexOf("/providers/");
        if (providers < 0) {
            return Optional.empty();
        }
        var parts = path.substring(providers + "/providers/".length()).split("/");
        var type = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i += 2) {
            type.append('/').append(parts[i]);
        }
        return parts.length > 1 ? Optional.of(type.toString()) : Optional.empty();
    }
}
