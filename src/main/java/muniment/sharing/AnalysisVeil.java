package muniment.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import muniment.assessment.Assessment;
import muniment.catalog.CheckId;
import muniment.catalog.Sha256;
import muniment.journal.Conditions;
import muniment.journal.Entry;
import muniment.journal.ObservationId;
import muniment.journal.ReadAs;
import muniment.journal.Said;
import muniment.observation.Citation;
import muniment.observation.Finding;
import muniment.observation.Grounds;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Place;
import muniment.observation.Subject;
import muniment.observation.Threshold;
import muniment.text.Text;

/**
 * Puts analyses under a profile. Outcomes, checks and times stay, and what was different stays different: the verdict
 * and the reviews that rest on them must not change.
 */
record AnalysisVeil(Profile profile, Selection selection, Wording wording, Assessment whole) {
    /** A plain figure with its unit, which tells nothing about who or what. */
    private static final Pattern FIGURE = Pattern.compile("[0-9]+([.][0-9]+)? ?[A-Za-z%]{0,12}");

    Entry recorded(Entry.AnalysisRecorded entry) {
        var conditions = entry.conditions();
        return new Entry.AnalysisRecorded(
                new Conditions(
                        analyser(conditions.analyser()),
                        conditions.catalog(),
                        conditions.now(),
                        changed(conditions.changed()),
                        conditions.traits()),
                entry.artefacts().stream().map(this::read).toList(),
                entry.observations().stream().map(this::observation).toList());
    }

    /** Whether an observation rests on bytes that are withheld. */
    boolean hides(ObservationId id) {
        return whole.recorded(id.run())
                .filter(recorded -> recorded.entry() instanceof Entry.AnalysisRecorded(var _, var _, var observations)
                        && id.index() < observations.size()
                        && !withheld(observations.get(id.index())))
                .isEmpty();
    }

    private boolean withheld(Observation observation) {
        return observation.grounds().citations().stream().anyMatch(citation -> selection.hides(citation.artefact()));
    }

    /** The values that a check compares with. */
    List<String> values(List<String> values) {
        return values.stream().map(this::value).toList();
    }

    private String analyser(String version) {
        return profile.gives(Part.QUOTES) ? version : Wording.WITHHELD;
    }

    private String value(String value) {
        return profile.gives(Part.RESOURCES) || FIGURE.matcher(value).matches()
                ? wording.words(value)
                : Wording.WITHHELD;
    }

    private Map<CheckId, Map<String, List<String>>> changed(Map<CheckId, Map<String, List<String>>> changed) {
        var all = new LinkedHashMap<CheckId, Map<String, List<String>>>();
        changed.forEach((check, parameters) -> {
            var veiled = new LinkedHashMap<String, List<String>>();
            parameters.forEach((name, values) -> veiled.put(name, values(values)));
            all.put(check, veiled);
        });
        return all;
    }

    private ReadAs read(ReadAs read) {
        var said = read.said();
        return new ReadAs(
                read.digest(),
                name(read.digest(), read.name()),
                selection.hides(read.digest()) ? null : read.modified(),
                read.kind(),
                selection.hides(read.digest()) ? Wording.WITHHELD : read.confidence(),
                profile.gives(Part.RESOURCES) && !selection.hides(read.digest())
                        ? said
                        : new Said(said.kind(), null, null, said.captured()));
    }

    private String name(Sha256 bytes, String name) {
        return selection.hides(bytes) ? wording.thing("Withheld file", bytes.hex()) : wording.file(bytes, name);
    }

    private Observation observation(Observation observation) {
        var grounds = observation.grounds();
        var withheld = withheld(observation);
        var quiet = withheld || !profile.gives(Part.QUOTES) || !profile.gives(Part.RESOURCES);
        return new Observation(
                observation.check(),
                observation.outcome(),
                subject(observation.subject(), withheld),
                quiet ? silent(observation) : said(observation.finding()),
                new Grounds(
                        grounds.citations().stream()
                                .map(citation -> citation(citation, quiet))
                                .toList(),
                        grounds.capture(),
                        analyser(grounds.analyser())),
                observation.collect());
    }

    private Subject subject(Subject subject, boolean withheld) {
        if (profile.gives(Part.RESOURCES) && !withheld) {
            return new Subject(subject.kind(), wording.words(subject.name()), wording.words(subject.at()));
        }
        var kind = Text.slug(subject.kind());
        return new Subject(subject.kind(), wording.thing(kind, subject.name()), wording.thing("place", subject.at()));
    }

    /** Numbered, so that two that differed still do. */
    private Finding silent(Observation observation) {
        var threshold = observation.finding().threshold();
        return new Finding(
                Wording.WITHHELD + " (" + wording.thing("observation", String.valueOf(observation)) + ").",
                Measurement.NONE,
                threshold.deviation() ? new Threshold(Wording.WITHHELD, threshold.sources(), true) : threshold);
    }

    private Finding said(Finding finding) {
        var measured = finding.measured();
        return new Finding(
                wording.words(finding.says()),
                new Measurement(wording.words(measured.value()), measured.unit()),
                finding.threshold());
    }

    private Citation citation(Citation citation, boolean quiet) {
        return new Citation(
                citation.artefact(),
                citation.kind(),
                name(citation.artefact(), citation.name()),
                quiet ? Place.WHOLE : citation.place());
    }
}
