package muniment.analysis.check;

import muniment.text.Phrase;

/** Sentences about an analysis as a whole. */
public final class Remarks {
    private Remarks() {}

    /** The artefacts are of several clusters. */
    public static String severalClusters(String names) {
        return Wording.say(Phrase.of("analysis.several-clusters", names));
    }
}
