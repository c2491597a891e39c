package muniment.catalog;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds the statements: fills in what an artefact says of itself where a statement says nothing else, and turns the
 * references of checks around.
 */
final class StatementAssembly {
    private final JsonPlace root;
    private final Map<String, JsonPlace> artefacts;
    private final Map<String, List<CheckId>> checks;

    StatementAssembly(JsonPlace root) {
        this.root = root;
        artefacts = root.each("artefacts").collect(toMap(artefact -> artefact.text("id"), Function.identity()));
        checks = root.all("checks/*/statements/*").stream()
                .collect(groupingBy(JsonPlace::text, mapping(place -> new CheckId(place.owner()), toList())));
    }

    static boolean isObligation(JsonPlace statement) {
        return statement.node().has("obligation");
    }

    List<Statement> statements() {
        return root.each("statements").map(this::statement).toList();
    }

    private Statement statement(JsonPlace statement) {
        var appliesWhen = statement.optional("appliesWhen").map(TraitId::new).orElse(null);
        if (!isObligation(statement)) {
            return new Provision(passage(statement, null, List.of()), appliesWhen);
        }
        var obligation = statement.at("obligation");
        var evidence = obligation.each("evidence").map(this::accepted).toList();
        var criticality = obligation.at("criticality");
        var freshness = obligation.at("freshness");
        return new Obligation(
                passage(statement, obligation.text("question"), evidence),
                obligation.text("question"),
                new Criticality(criticality.constant(Criticality.Level.class, "level"), criticality.text("reason")),
                new Freshness(freshness.number("days"), freshness.text("reason")),
                evidence,
                checks.getOrDefault(statement.text("id"), List.of()),
                appliesWhen);
    }

    private AcceptedEvidence accepted(JsonPlace evidence) {
        var artefact = evidence.text("artefact");
        return new AcceptedEvidence(
                new ArtefactId(artefact), either(evidence, artefact, "mustShow"), either(evidence, artefact, "obtain"));
    }

    private String either(JsonPlace evidence, String artefact, String field) {
        return evidence.optional(field)
                .orElseGet(() -> requireNonNull(artefacts.get(artefact)).text(field));
    }

    private static Passage passage(JsonPlace statement, @Nullable String question, List<AcceptedEvidence> evidence) {
        var meaning = new StatementMeaning(
                new StatementId(statement.text("id")),
                statement.constant(Party.class, "party"),
                statement.constant(Kind.class, "kind"),
                wording(statement),
                question,
                evidence,
                statement.optional("appliesWhen").map(TraitId::new).orElse(null));
        return new Passage(
                meaning.id(),
                meaning.party(),
                meaning.kind(),
                meaning.wording(),
                placement(statement),
                CatalogAssembly.sources(statement),
                meaning.digest());
    }

    private static Wording wording(JsonPlace statement) {
        return new Wording(
                statement.text("title"),
                statement.text("text"),
                statement.text("providerPart"),
                statement.text("customerPart"),
                statement.texts("pitfalls"));
    }

    private static Placement placement(JsonPlace statement) {
        return new Placement(
                statement.text("section"),
                statement.text("anchor"),
                statement.each("lines").map(line -> line.node().asInt()).toList(),
                statement.optional("task").map(TaskId::new).orElse(null),
                statement.optional("partOf").map(StatementId::new).orElse(null));
    }
}
