package muniment.observation;

import muniment.catalog.ArtefactId;
import muniment.catalog.Sha256;

/**
 * The place in an artefact that an observation rests on.
 *
 * @param artefact the digest of the artefact's bytes
 * @param kind what the artefact was taken for
 * @param name what the artefact was called when it was read
 */
public record Citation(Sha256 artefact, ArtefactId kind, String name, Place place) {}
