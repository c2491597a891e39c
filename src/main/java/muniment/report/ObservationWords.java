package muniment.report;

import muniment.journal.Ruling;
import muniment.observation.Place;

/** Where an analysis saw something, and what a person says of it, in the words of the report. */
public record ObservationWords(ReportWords words) {
    /** The place in an artefact, in words that lead there. */
    public String place(Place place) {
        return switch (place) {
            case Place.Lines lines -> lines.toString().replace(' ', '\u00A0');
            case Place.Pointer(var path) -> path;
            case Place.Whole _ -> words.say("observation.whole");
        };
    }

    /** What a person says of an observation. */
    public String ruling(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Accepted _ -> words.say("observation.accepted");
            case Ruling.Overridden(var outcome) -> words.say("observation.overridden", words.name(outcome));
            case Ruling.Left _ -> words.say("observation.left");
        };
    }
}
