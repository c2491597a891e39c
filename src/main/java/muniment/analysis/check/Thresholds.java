package muniment.analysis.check;

import java.util.List;
import muniment.catalog.ArtefactId;
import muniment.catalog.CheckId;
import muniment.catalog.Parameter;
import muniment.observation.Threshold;
import muniment.text.Phrase;

/** Says what a check compares with and what it reads, from the catalog's data. */
final class Thresholds {
    private Thresholds() {}

    /** The parameter in words, with its sources and whether this assessment changed it. */
    static Threshold of(Settings settings, CheckId check, String name) {
        var parameter = settings.parameter(check, name);
        var value = settings.declared(check, name)
                .map(values -> String.join(", ", values))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> Wording.say(Phrase.of("analysis.undeclared")));
        var deviates = settings.deviates(check, name);
        return new Threshold(
                (parameter.title() + " " + value + " " + parameter.unit()).strip(),
                deviates ? List.of(Parameter.OWN) : parameter.sources(),
                deviates);
    }

    /** The artefacts that a check reads, without the versions behind some of them. */
    static List<ArtefactId> artefacts(Settings settings, CheckId check) {
        return settings.check(check).reading().artefacts().stream()
                .map(artefact -> artefact.split(" ", 2)[0])
                .filter(artefact -> !artefact.equals("*"))
                .map(ArtefactId::new)
                .toList();
    }
}
