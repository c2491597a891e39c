package muniment.catalog;

/** A kind of evidence: its title for people, its form, and the command or path that obtains it. */
public record Artefact(ArtefactId id, String title, String form, String obtain) {}
