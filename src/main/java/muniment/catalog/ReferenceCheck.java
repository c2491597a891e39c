package muniment.catalog;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Refuses a document in which a name is used twice, a reference leads nowhere or parts lead in a circle.
 *
 * <p>These are the rules that a JSON Schema cannot say.
 */
final class ReferenceCheck {
    private static final Names TRAITS = new Names("trait", "traits/*/id");
    private static final Names TASKS = new Names("task", "tasks/*/id");
    private static final Names STATEMENTS = new Names("statement", "statements/*/id");
    private static final Names ARTEFACTS = new Names("artefact", "artefacts/*/id");
    private static final Names SOURCES = new Names("source", "sources/*/id");
    private static final Names TARGETS =
            new Names("statement, task or benefit", "statements/*/id", "tasks/*/id", "alternative/benefits/*/id");

    private static final List<Names> UNIQUE = List.of(
            TRAITS,
            TARGETS,
            ARTEFACTS,
            new Names("check", "checks/*/id"),
            new Names("rank", "checks/*/rank"),
            new Names("constraint", "constraints/*/id"),
            new Names("contradiction", "contradictions/*/id"),
            SOURCES,
            new Names("line", "trace/*/line"));

    private static final List<Reference> REFERENCES = List.of(
            new Reference("statements/*/task", TASKS),
            new Reference("statements/*/partOf", STATEMENTS),
            new Reference("statements/*/sources/*", SOURCES),
            new Reference("statements/*/appliesWhen", TRAITS),
            new Reference("statements/*/obligation/evidence/*/artefact", ARTEFACTS),
            new Reference("checks/*/statements/*", STATEMENTS),
            new Reference("checks/*/artefacts/*", ARTEFACTS),
            new Reference("checks/*/sources/*", SOURCES),
            new Reference("checks/*/parameters/*/sources/*", SOURCES),
            new Reference("alternative/sources/*", SOURCES),
            new Reference("sla/gates/*/trait", TRAITS),
            new Reference("constraints/*/sources/*", SOURCES),
            new Reference("trace/*/targets/*", TARGETS));

    private final JsonPlace root;
    private final Findings findings = new Findings();

    private ReferenceCheck(JsonNode root) {
        this.root = JsonPlace.of(root);
    }

    static void check(JsonNode root) throws CatalogProblem {
        var check = new ReferenceCheck(root);
        UNIQUE.forEach(check::unique);
        REFERENCES.forEach(check::resolves);
        check.circles();
        check.parameters();
        check.findings.refuseIfAny();
    }

    /** Names that are unique within their check, and values of the kind that is promised. */
    private void parameters() {
        for (var check : root.all("checks/*")) {
            var names = new HashSet<String>();
            check.each("parameters").forEach(parameter -> {
                if (!names.add(parameter.text("name"))) {
                    findings.add(
                            parameter.pointer(),
                            "the parameter '%s' is there twice in %s".formatted(parameter.text("name"), owner(check)));
                }
                var kind = parameter.constant(Parameter.Kind.class, "kind");
                if (parameter.at("value").node().isArray() != (kind == Parameter.Kind.LIST)
                        && !parameter.at("value").node().isMissingNode()) {
                    findings.add(parameter.pointer(), "a list has an array as its value, and only a list has one");
                } else {
                    CatalogAssembly.values(parameter)
                            .flatMap(kind::refuse)
                            .ifPresent(reason -> findings.add(parameter.pointer(), reason));
                }
            });
        }
    }

    private void unique(Names names) {
        var first = new HashMap<String, String>();
        for (var place : names.in(root)) {
            var earlier = first.putIfAbsent(place.text(), place.pointer());
            if (earlier != null) {
                findings.add(
                        place.pointer(),
                        "the %s '%s' is there twice; first at %s".formatted(names.what, place.text(), earlier));
            }
        }
    }

    private void resolves(Reference reference) {
        var known = reference.to.in(root).stream().map(JsonPlace::text).collect(Collectors.toSet());
        for (var place : root.all(reference.from)) {
            var name = withoutVersion(place.text());
            if (!name.equals(CatalogAssembly.EVERY) && !known.contains(name)) {
                findings.add(
                        place.pointer(),
                        "there is no %s '%s' (in %s)".formatted(reference.to.what, name, owner(place)));
            }
        }
    }

    private void circles() {
        var wholes = root.all("statements/*/partOf").stream()
                .collect(Collectors.toMap(JsonPlace::owner, Function.identity(), (first, _) -> first));
        var settled = new HashSet<String>();
        for (var place : root.all("statements/*/partOf")) {
            var path = new ArrayList<String>();
            var id = place.owner();
            for (var part = place; part != null && settled.add(id); part = wholes.get(id)) {
                path.add(id);
                id = part.text();
            }
            if (path.contains(id)) {
                var circle = String.join(" -> ", path.subList(path.indexOf(id), path.size()));
                findings.add(
                        requireNonNull(wholes.get(id)).pointer(),
                        "parts lead in a circle: %s -> %s".formatted(circle, id));
            }
        }
    }

    /** Only what a check reads may carry a version, as in {@code nodetool-describecluster (4.0+)}. */
    private static String withoutVersion(String reference) {
        return reference.split(" ", 2)[0];
    }

    private static String owner(JsonPlace place) {
        return place.owner().isEmpty() ? "the catalog" : place.owner();
    }

    private record Reference(String from, Names to) {}

    private record Names(String what, List<String> paths) {
        Names(String what, String... paths) {
            this(what, List.of(paths));
        }

        List<JsonPlace> in(JsonPlace root) {
            return paths.stream().flatMap(path -> root.all(path).stream()).toList();
        }
    }
}
