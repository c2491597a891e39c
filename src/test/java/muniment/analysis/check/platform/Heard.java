package muniment.analysis.check.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import muniment.observation.Observation;
import muniment.observation.Outcome;

/** What a check was heard to say, for comparing whole. */
record Heard(List<String> sentences) {
    static Heard heard(Stream<String> sentences) {
        return new Heard(sentences.toList());
    }

    void exactly(String... expected) {
        assertEquals(String.join("\n", expected), String.join("\n", sentences));
    }

    /** The outcomes alone, in their order. */
    static List<Outcome> outcomes(Examination examination, DossierOf dossier) {
        return examination.examine(dossier.build()).stream()
                .map(Observation::outcome)
                .toList();
    }
}
