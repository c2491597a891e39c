package muniment.analysis.reading;

import muniment.catalog.ArtefactId;

/**
 * What an artefact was taken for, and why.
 *
 * @param kind the artefact of the catalog, such as {@code nodetool-tablestats}
 * @param reason what in the content speaks for it, in words
 */
public record Recognition(ArtefactId kind, Confidence confidence, String reason) {
    /** How sure the content makes us, the surest first. */
    public enum Confidence {
        /** Nothing else looks like this. */
        CERTAIN,
        /** The content fits, but is thin. */
        LIKELY,
        /** A person said so. */
        STATED
    }
}
