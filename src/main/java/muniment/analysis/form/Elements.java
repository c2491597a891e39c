package muniment.analysis.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.fact.ResourceId;
import muniment.analysis.form.json.JsonForms;
import muniment.analysis.form.json.NodetoolInvocation;
import muniment.analysis.reading.Reading;
import muniment.analysis.reading.Recognition;
import muniment.observation.Place;

/**
 * The elements of one JSON document, each handed to the form that knows it: answers of commands to the forms of text,
 * flat objects that no form knows to the forms of rows.
 */
final class Elements {
    private static final int DEEPEST = 3;
    private static final int GROUPS = 100;

    private record Group(Recognition recognition, Gathering gathering) {}

    /** What is taken together: elements of one form that are of one cluster, as far as their ids say. */
    private record Kin(JsonForm form, String cluster) {}

    private final Origin origin;
    private final Map<Kin, Group> groups = new LinkedHashMap<>();
    private final List<Reading> answers = new ArrayList<>();
    private final JsonRows rows;
    private boolean seen;
    private boolean beyond;
    private boolean refused;

    Elements(Origin origin) {
        this.origin = origin;
        this.rows = new JsonRows(origin);
    }

    /** Whether nothing came. */
    boolean isEmpty() {
        return !seen;
    }

    /** An element of a list, or the document as a whole. */
    void accept(JsonNode element, String pointer) throws IOException {
        accept(element, pointer, 0);
    }

    private void accept(JsonNode element, String pointer, int depth) throws IOException {
        seen = true;
        if (element.isArray() && depth < DEEPEST) {
            each(element, pointer, depth);
        }
        if (!element.isObject()) {
            return;
        }
        var invocation = NodetoolInvocation.of(element, pointer);
        if (invocation.isPresent()) {
            answer(invocation.get());
            return;
        }
        var group = JsonForms.all().stream()
                .flatMap(form -> group(form, element).map(found -> Map.entry(form, found)).stream())
                .findFirst();
        if (group.isPresent()) {
            read(group.get().getKey(), group.get().getValue(), element, pointer);
            return;
        }
        var listed = listed(new JsonValue(element, pointer));
        if (listed.node().isArray() && !listed.node().isEmpty() && depth < DEEPEST) {
            each(listed.node(), listed.pointer(), depth);
        } else {
            rows.element(element, pointer);
        }
    }

    /** The list that an element is about: that of an answer, or that of an exported template. */
    private static JsonValue listed(JsonValue element) {
        var template = element.text("$schema").filter(schema -> schema.contains("deploymentTemplate"));
        return element.at(template.isPresent() ? "resources" : "value");
    }

    private void each(JsonNode list, String pointer, int depth) throws IOException {
        int index = 0;
        for (var element : list) {
            accept(element, pointer + "/" + index, depth + 1);
            index++;
        }
    }

    private Optional<Group> group(JsonForm form, JsonNode element) {
        try {
            return form.matches(element)
                    .filter(origin::wants)
                    .map(recognition -> group(new Kin(form, cluster(form, element)), recognition));
        } catch (RuntimeException | StackOverflowError failure) {
            group(new Kin(form, ""), tried(form))
                    .gathering()
                    .discard(Remarks.say(
                            "reading.damaged-at",
                            "/",
                            failure.getClass().getSimpleName() + ": " + failure.getMessage()));
            return Optional.empty();
        }
    }

    private static Recognition tried(JsonForm form) {
        return new Recognition(
                form.kind(),
                Recognition.Confidence.LIKELY,
                Remarks.say("reading.because-tried", form.kind().value()));
    }

    /** The group of an element; one that counts for nothing where there are too many. */
    private Group group(Kin kin, Recognition recognition) {
        var known = groups.get(kin);
        if (known != null) {
            return known;
        }
        var fresh = new Group(recognition, origin.gathering());
        if (groups.size() < GROUPS) {
            groups.put(kin, fresh);
        } else if (!beyond) {
            beyond = true;
            groups.values().forEach(group -> group.gathering().remark(Remarks.say("reading.json-clusters", GROUPS)));
        }
        return fresh;
    }

    /** The cluster that the id names; of an element without an id, that of those before it. */
    private String cluster(JsonForm form, JsonNode element) {
        var id = new JsonValue(element, "").text("id");
        return id.map(path -> ResourceId.of(path).part("cassandraClusters").toLowerCase(Locale.ROOT))
                .or(() -> groups.keySet().stream()
                        .filter(kin -> kin.form() == form)
                        .map(Kin::cluster)
                        .findFirst())
                .orElse("");
    }

    private static void read(JsonForm form, Group group, JsonNode element, String pointer) {
        try {
            form.read(element, pointer, group.gathering());
        } catch (RuntimeException | StackOverflowError failure) {
            group.gathering()
                    .discard(Remarks.say(
                            "reading.damaged-at",
                            pointer.isEmpty() ? "/" : pointer,
                            failure.getClass().getSimpleName() + ": " + failure.getMessage()));
        }
    }

    private void answer(NodetoolInvocation invocation) throws IOException {
        var place = origin.place() == null ? Place.pointer(invocation.pointer()) : origin.place();
        var within = origin.within(place, origin.fault() == null ? invocation.fault() : origin.fault());
        if (invocation.host() != null) {
            within = within.at(invocation.host());
        }
        var expected = CommandLine.answerOf(invocation.command(), invocation.argument());
        var read = Outputs.in(within, invocation.text(), expected.orElse(null));
        answers.addAll(read);
        if (read.isEmpty() && expected.isPresent() && invocation.fault() != null) {
            var recognition = new Recognition(
                    expected.get(),
                    Recognition.Confidence.LIKELY,
                    Remarks.say("reading.because-command", expected.get().value()));
            if (within.wants(recognition)) {
                answers.add(within.gathering().reading(recognition));
            }
        }
    }

    /** The list goes on elsewhere. */
    void incomplete(String pointer) {
        var place = Place.pointer(pointer);
        groups.values().forEach(group -> {
            group.gathering()
                    .fact(new ClusterFact.Incomplete(group.recognition().kind().value()), place);
            group.gathering().remark(Remarks.say("reading.json-next-link"));
        });
        rows.remark(Remarks.say("reading.json-next-link"));
    }

    /** The document ends in the middle. */
    void cut(String remark) {
        groups.values().forEach(group -> group.gathering().remark(remark));
        rows.remark(remark);
    }

    /** The document is no evidence as a whole. */
    void refuse(String remark) {
        refused = true;
        groups.values().forEach(group -> group.gathering().discard(remark));
        rows.discard(remark);
    }

    /** What was read. */
    List<Reading> readings() {
        var readings = new ArrayList<Reading>();
        groups.values().forEach(group -> readings.add(group.gathering().reading(group.recognition())));
        rows.reading().ifPresent(readings::add);
        if (!refused) {
            readings.addAll(answers);
        }
        return readings;
    }
}
