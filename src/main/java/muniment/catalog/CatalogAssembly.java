package muniment.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the values of a document that has passed the schema and the references. */
final class CatalogAssembly {
    /** Stands for all obligations or all artefacts where a check names them. */
    static final String EVERY = "*";

    private final JsonPlace root;

    CatalogAssembly(JsonNode root) {
        this.root = JsonPlace.of(root);
    }

    Catalog catalog(Sha256 digest) {
        return new Catalog(
                edition(digest),
                root.each("traits").map(CatalogAssembly::trait).toList(),
                root.each("tasks").map(CatalogAssembly::task).toList(),
                new StatementAssembly(root).statements(),
                root.each("artefacts").map(CatalogAssembly::artefact).toList(),
                root.each("checks").map(this::check).toList(),
                new GuidanceAssembly(root).guidance());
    }

    private Edition edition(Sha256 digest) {
        var origin = root.at("origin");
        return new Edition(
                root.text("id"),
                root.text("version"),
                root.text("title"),
                new Edition.Origin(
                        origin.text("title"), origin.text("url"), origin.text("revision"), origin.text("date")),
                digest);
    }

    private static Trait trait(JsonPlace trait) {
        return new Trait(new TraitId(trait.text("id")), trait.text("title"), trait.text("question"));
    }

    private static Task task(JsonPlace task) {
        return new Task(new TaskId(task.text("id")), task.text("title"), task.flag("microsoft"), task.flag("customer"));
    }

    private static Artefact artefact(JsonPlace artefact) {
        return new Artefact(
                new ArtefactId(artefact.text("id")),
                artefact.text("title"),
                artefact.text("form"),
                artefact.text("obtain"));
    }

    private static Parameter parameter(JsonPlace parameter) {
        return new Parameter(
                parameter.text("name"),
                parameter.text("title"),
                parameter.constant(Parameter.Kind.class, "kind"),
                parameter.text("unit"),
                values(parameter).orElse(null),
                sources(parameter));
    }

    /** One value stands alone, those of a list stand in an array. */
    static Optional<List<String>> values(JsonPlace parameter) {
        var value = parameter.at("value").node();
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(value.isArray() ? parameter.texts("value") : List.of(value.asText()));
    }

    private Check check(JsonPlace check) {
        return new Check(
                new CheckId(check.text("id")),
                check.number("rank"),
                check.text("title"),
                check.constant(Criticality.Level.class, "severity"),
                new Check.Rule(
                        check.text("rule"),
                        check.text("threshold"),
                        check.text("basis"),
                        sources(check),
                        check.each("parameters").map(CatalogAssembly::parameter).toList()),
                named(check, "statements", obligations()).map(StatementId::new).toList(),
                new Check.Reading(
                        named(check, "artefacts", root.each("artefacts").map(artefact -> artefact.text("id")))
                                .toList(),
                        check.text("cql"),
                        check.text("inconclusiveWhen"),
                        check.text("notes")));
    }

    private Stream<String> obligations() {
        return root.each("statements").filter(StatementAssembly::isObligation).map(statement -> statement.text("id"));
    }

    private static Stream<String> named(JsonPlace check, String field, Stream<String> every) {
        var names = check.texts(field);
        return names.contains(EVERY) ? every : names.stream();
    }

    static List<SourceId> sources(JsonPlace place) {
        return place.texts("sources").stream().map(SourceId::new).toList();
    }
}
