package muniment.catalog;

/** One artefact that supports an obligation: what it must show and how to obtain it here. */
public record AcceptedEvidence(ArtefactId artefact, String mustShow, String obtain) {}
