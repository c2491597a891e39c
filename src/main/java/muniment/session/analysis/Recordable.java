package muniment.session.analysis;

import java.util.List;
import java.util.Locale;
import muniment.analysis.form.Stated;
import muniment.analysis.reading.Reading;
import muniment.assessment.Command;
import muniment.journal.AnalysisBounds;
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

/** An analysis in the form that the journal takes: what is too long for it is cut, and the cut is visible. */
final class Recordable {
    private static final String CUT = "\u2026";

    private Recordable() {}

    static Command.RecordAnalysis of(Intake intake) {
        var artefacts = intake.recognised()
                .flatMap(file -> file.readings().stream().map(reading -> readAs(reading, file.stated())))
                .distinct()
                .toList();
        return new Command.RecordAnalysis(
                intake.terms().conditions(),
                artefacts,
                observations(intake.analysis().observations()));
    }

    static List<Observation> observations(List<Observation> observations) {
        return observations.stream().map(Recordable::cut).toList();
    }

    private static ReadAs readAs(Reading reading, Stated stated) {
        var exhibit = reading.exhibit();
        return new ReadAs(
                exhibit.digest(),
                name(exhibit.name()),
                exhibit.modified(),
                reading.recognition().kind(),
                reading.recognition().confidence().name().toLowerCase(Locale.ROOT),
                new Said(
                        stated.kind(),
                        stated.cluster() == null ? null : name(stated.cluster()),
                        stated.node() == null ? null : name(stated.node()),
                        stated.captured()));
    }

    private static Observation cut(Observation observation) {
        var subject = observation.subject();
        var finding = observation.finding();
        var grounds = observation.grounds();
        return new Observation(
                observation.check(),
                observation.outcome(),
                new Subject(subject.kind(), name(subject.name()), name(subject.at())),
                new Finding(
                        text(finding.says()),
                        new Measurement(
                                name(finding.measured().value()),
                                name(finding.measured().unit())),
                        new Threshold(
                                text(finding.threshold().text()),
                                finding.threshold().sources(),
                                finding.threshold().deviation())),
                new Grounds(
                        grounds.citations().stream()
                                .limit(AnalysisBounds.CITATIONS)
                                .map(Recordable::cut)
                                .toList(),
                        grounds.capture(),
                        grounds.analyser()),
                observation.collect());
    }

    private static Citation cut(Citation citation) {
        var place = citation.place().toString().length() > AnalysisBounds.TEXT ? Place.WHOLE : citation.place();
        return new Citation(citation.artefact(), citation.kind(), name(citation.name()), place);
    }

    private static String name(String text) {
        return shortened(text, AnalysisBounds.NAME);
    }

    private static String text(String text) {
        return shortened(text, AnalysisBounds.TEXT);
    }

    private static String shortened(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        var end = limit - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
