package muniment.analysis.reading;

import muniment.analysis.fact.Fact;
import muniment.observation.Place;

/** A fact and where it stands. */
public record Found(Fact fact, Place place) {}
