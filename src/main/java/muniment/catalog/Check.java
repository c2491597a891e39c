package muniment.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A check that an analysis can make: which artefacts it reads, its rule and threshold, and the basis of that threshold.
 *
 * @param rank place in the order of value, 1 first
 * @param obligations the statements that it corroborates; a few of them only inform
 */
public record Check(
        CheckId id,
        int rank,
        String title,
        Criticality.Level severity,
        Rule rule,
        List<StatementId> obligations,
        Reading reading) {
    public Check {
        obligations = List.copyOf(obligations);
    }

    /** The parameter of this name, if the check has it. */
    public Optional<Parameter> parameter(String name) {
        return rule.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /**
     * What is judged.
     *
     * @param basis where the threshold comes from: a source, or that it is our own default
     * @param parameters the values that the rule compares with
     */
    public record Rule(
            String text, String threshold, String basis, List<SourceId> sources, List<Parameter> parameters) {
        public Rule {
            sources = List.copyOf(sources);
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * What is read.
     *
     * @param artefacts the artefacts that it reads, some with a version in parentheses
     * @param cql the query that serves it too, empty if there is none
     * @param inconclusiveWhen when it cannot be answered
     * @param notes further facts for the reader of an artefact
     */
    public record Reading(List<String> artefacts, String cql, String inconclusiveWhen, String notes) {
        public Reading {
            artefacts = List.copyOf(artefacts);
        }
    }
}
