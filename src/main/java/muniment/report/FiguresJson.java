package muniment.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import muniment.catalog.Criticality;
import muniment.readiness.Assurance;
import muniment.readiness.Cause;

/** What the pages print in figures, and how they were made, as machines read it. */
final class FiguresJson {
    private FiguresJson() {}

    /** What the maker of the report chose. */
    static ObjectNode report(ReportOptions options) {
        var form = options.form();
        var node = JsonText.object()
                .put("page", JsonText.name(form.page()))
                .put("depth", JsonText.name(form.depth()))
                .put("zone", options.zone().getId());
        node.set("filter", form.filter().filters() ? filter(form.filter()) : null);
        node.set(
                "signatures",
                JsonText.array(
                        options.signatures(),
                        place -> JsonText.object().put("field", place.field()).put("role", place.role())));
        return node;
    }

    private static ObjectNode filter(ReportFilter filter) {
        var node = JsonText.object();
        node.set("tasks", JsonText.texts(filter.tasks().stream().sorted().toList()));
        node.set(
                "levels",
                JsonText.texts(
                        filter.levels().stream().sorted().map(JsonText::name).toList()));
        node.set(
                "results",
                JsonText.texts(
                        filter.results().stream().sorted().map(JsonText::name).toList()));
        return node.put("openOnly", filter.openOnly()).put("owner", filter.owner());
    }

    static ArrayNode sections(Summary summary) {
        return JsonText.array(
                summary.bySection(),
                section -> JsonText.object()
                        .put("title", section.title())
                        .<ObjectNode>set("tally", TallyJson.of(section.tally())));
    }

    /** A tally for each criticality, the heaviest first; null where the catalog has no obligation of it. */
    static ObjectNode criticalities(Summary summary) {
        var node = JsonText.object();
        for (var level : Criticality.Level.values()) {
            var tally = Optional.ofNullable(summary.byLevel().get(level));
            node.set(JsonText.name(level), tally.map(TallyJson::of).orElse(null));
        }
        return node;
    }

    /** How many applicable obligations stand on each step of the ladder. */
    static ObjectNode assurances(Summary summary) {
        var node = JsonText.object();
        Arrays.stream(Assurance.values()).forEach(step -> node.put(JsonText.name(step), summary.on(step)));
        return node;
    }

    /** How many open obligations have a cause of this weight as their heaviest. */
    static ObjectNode weights(Summary summary) {
        var node = JsonText.object();
        Arrays.stream(Cause.Weight.values()).forEach(weight -> node.put(JsonText.name(weight), summary.having(weight)));
        return node;
    }

    /** The obligations of the next steps in their order, by name, with the numbers that the pages give them. */
    static ArrayNode nextSteps(Summary summary) {
        return JsonText.array(summary.next(), item -> {
            var reference = item.obligation();
            return JsonText.object()
                    .put("obligation", reference.id().value())
                    .put("number", reference.number())
                    .put("weight", JsonText.name(item.weight()));
        });
    }

    static ObjectNode attachment(Attachment attachment) {
        return JsonText.object()
                .put("name", attachment.name())
                .put("sha256", attachment.digest().hex());
    }
}
