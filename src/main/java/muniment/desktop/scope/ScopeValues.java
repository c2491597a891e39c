package muniment.desktop.scope;

import java.util.HashMap;
import java.util.Map;
import muniment.catalog.Catalog;
import muniment.catalog.TraitId;
import muniment.desktop.scope.ScopeModel.Answer;
import muniment.desktop.scope.ScopeModel.Question;
import muniment.journal.Scope;

/** Carries scope and traits between the domain and the form. */
public final class ScopeValues {
    private ScopeValues() {}

    /** An empty form with the questions of a catalog. */
    public static ScopeModel empty(Catalog catalog) {
        return new ScopeModel(catalog.traits().stream()
                .map(trait -> new Question(trait.id().value(), trait.question()))
                .toList());
    }

    /** A form that holds these values. */
    static ScopeModel of(Catalog catalog, Scope scope, Map<TraitId, Boolean> traits) {
        var model = empty(catalog);
        model.name.set(scope.name());
        model.cluster.set(scope.cluster());
        model.organisation.set(scope.organisation());
        model.resource.set(scope.resource());
        model.from.set(scope.from());
        model.to.set(scope.to());
        for (var question : model.questions) {
            question.answer.set(answer(traits, new TraitId(question.id)));
        }
        return model;
    }

    private static Answer answer(Map<TraitId, Boolean> traits, TraitId trait) {
        if (!traits.containsKey(trait)) {
            return Answer.NOT_YET;
        }
        return Boolean.TRUE.equals(traits.get(trait)) ? Answer.YES : Answer.NO;
    }

    /** The scope that a form holds. */
    public static Scope scope(ScopeModel model) {
        return new Scope(
                model.name.get(),
                model.cluster.get(),
                model.organisation.get(),
                model.resource.get(),
                model.from.get(),
                model.to.get());
    }

    /** The answers that a form holds; what is open is left out. */
    public static Map<TraitId, Boolean> traits(ScopeModel model) {
        var traits = new HashMap<TraitId, Boolean>();
        for (var question : model.questions) {
            var answer = question.answer.get();
            if (answer == Answer.YES || answer == Answer.NO) {
                traits.put(new TraitId(question.id), answer == Answer.YES);
            }
        }
        return traits;
    }
}
