package muniment.catalog;

/** A property of a cluster that decides which obligations apply, as a title and a question with a yes or no answer. */
public record Trait(TraitId id, String title, String question) {}
