package muniment.session.viewing;

import muniment.observation.Place;

/**
 * Where a value of a JSON document stands.
 *
 * @param inText the lines of the file
 * @param inStructure the lines of the structure that was laid out
 */
public record Spot(Place.Lines inText, Place.Lines inStructure) {}
