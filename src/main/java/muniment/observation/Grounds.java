package muniment.observation;

import java.util.List;

/**
 * What an observation rests on.
 *
 * @param citations the places, the most telling first; empty where nothing was there to read
 * @param capture when the oldest of the artefacts was taken
 * @param analyser the version of the analyser that read them
 */
public record Grounds(List<Citation> citations, Capture capture, String analyser) {
    public Grounds {
        citations = List.copyOf(citations);
    }
}
