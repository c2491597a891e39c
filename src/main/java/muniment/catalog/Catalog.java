package muniment.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The responsibility model of one service: tasks, statements with their owners, artefacts and checks.
 *
 * <p>Guarantees that every reference resolves: the reader refuses a catalog otherwise.
 */
public record Catalog(
        Edition edition,
        List<Trait> traits,
        List<Task> tasks,
        List<Statement> statements,
        List<Artefact> artefacts,
        List<Check> checks,
        Guidance guidance) {
    public Catalog {
        traits = List.copyOf(traits);
        tasks = List.copyOf(tasks);
        statements = List.copyOf(statements);
        artefacts = List.copyOf(artefacts);
        checks = List.copyOf(checks);
    }

    /** What the customer has to answer for, in the order of the source document. */
    public List<Obligation> obligations() {
        return statements.stream()
                .filter(Obligation.class::isInstance)
                .map(Obligation.class::cast)
                .toList();
    }

    /** The statement of this name, if there is one. */
    public Optional<Statement> statement(StatementId id) {
        return statements.stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    /** The obligation of this name, if there is one. */
    public Optional<Obligation> obligation(StatementId id) {
        return statement(id).filter(Obligation.class::isInstance).map(Obligation.class::cast);
    }

    /** The statements behind one row of the matrix. */
    public List<Statement> statementsOf(TaskId task) {
        return statements.stream()
                .filter(statement ->
                        statement.placement().matrixTask().filter(task::equals).isPresent())
                .toList();
    }

    /** The sections of the source document in its order. */
    public List<String> sections() {
        return statements.stream()
                .map(statement -> statement.placement().section())
                .distinct()
                .toList();
    }

    /** The check of this name, if there is one. */
    public Optional<Check> check(CheckId id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    /** The artefact of this name, if there is one. */
    public Optional<Artefact> artefact(ArtefactId id) {
        return artefacts.stream().filter(artefact -> artefact.id().equals(id)).findFirst();
    }

    /** The source of this name, if there is one. */
    public Optional<Source> source(SourceId id) {
        return guidance.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst();
    }
}
