package muniment.desktop.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import muniment.analysis.Analysis;
import muniment.analysis.reading.Circumstances;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Reading;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.catalog.ArtefactId;
import muniment.catalog.Check;
import muniment.observation.Capture;
import muniment.observation.Citation;
import muniment.observation.Finding;
import muniment.observation.Grounds;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Place;
import muniment.observation.Subject;
import muniment.observation.Threshold;
import muniment.session.Progress;
import muniment.session.analysis.FileIntake;
import muniment.session.analysis.Handed;
import muniment.session.analysis.Intake;
import muniment.session.analysis.Terms;
import muniment.text.Phrase;

/**
 * An analysis made by hand: a file whose name begins with an artefact of the catalog is recognised as that, and the
 * checks that read it fail at its second line, pass at its third, and leave the rest undecided.
 */
final class HandMade implements Analysing {
    @Override
    public Intake of(List<Handed> files, Terms terms, Progress progress) {
        var read = files.stream().map(file -> file(file, terms)).toList();
        var readings = read.stream().flatMap(file -> file.readings().stream()).toList();
        var observations = new ArrayList<Observation>();
        for (var check : terms.catalog().checks()) {
            var own = readings.stream().filter(reading -> reads(check, reading)).toList();
            own.forEach(reading -> {
                observations.add(observation(check, reading, Outcome.FAIL, "orders.invoices", 2));
                observations.add(observation(check, reading, Outcome.PASS, "orders.customers", 3));
            });
            if (own.isEmpty()) {
                observations.add(undecided(check));
            }
        }
        return new Intake(read, new Analysis(readings, observations, List.of()), terms);
    }

    private static boolean reads(Check check, Reading reading) {
        return check.reading().artefacts().stream()
                        .anyMatch(artefact -> artefact.split(" ")[0].equals(
                                reading.recognition().kind().value()))
                && check.reading().artefacts().size() < 10;
    }

    private static FileIntake file(Handed file, Terms terms) {
        var exhibit = file.exhibit();
        var name = exhibit.name().substring(exhibit.name().lastIndexOf('/') + 1);
        var stated = file.stated().kind();
        var recognition = stated != null
                ? List.of(new Recognition(stated, Confidence.STATED, "A person said so."))
                : terms.catalog().artefacts().stream()
                        .filter(artefact -> name.replaceAll("\\..*", "")
                                .equals(artefact.id().value()))
                        .map(artefact -> new Recognition(
                                artefact.id(), Confidence.CERTAIN, "The first lines are the head of its table."))
                        .toList();
        return new FileIntake(
                exhibit,
                file.stated(),
                recognition.stream().map(found -> reading(exhibit, found)).toList(),
                recognition.isEmpty() ? Phrase.of("session.not-recognised", exhibit.name()) : null);
    }

    private static Reading reading(Exhibit exhibit, Recognition recognition) {
        return new Reading(
                exhibit,
                recognition,
                new Circumstances(
                        "orders-prod",
                        "10.0.0.4",
                        new Capture(Instant.parse("2026-11-20T09:30:00Z"), Capture.Basis.INSIDE)),
                List.of(),
                exhibit.size() < 20 ? List.of("Line 3 could not be read and was left out.") : List.of());
    }

    private static Observation observation(Check check, Reading reading, Outcome outcome, String table, long line) {
        var exhibit = reading.exhibit();
        return new Observation(
                check.id(),
                outcome,
                new Subject(Subject.Kind.TABLE, table, "10.0.0.4"),
                new Finding(
                        outcome == Outcome.PASS
                                ? table + " stays below the limit."
                                : table + " is beyond the limit that Microsoft names for one partition.",
                        new Measurement(outcome == Outcome.PASS ? "12" : "214", "MiB"),
                        new Threshold("at most 100 MiB", check.rule().sources(), outcome == Outcome.FAIL)),
                new Grounds(
                        List.of(new Citation(
                                exhibit.digest(), reading.recognition().kind(), exhibit.name(), Place.line(line))),
                        reading.circumstances().capture(),
                        "1"),
                List.of());
    }

    private static Observation undecided(Check check) {
        return new Observation(
                check.id(),
                Outcome.UNKNOWN,
                Subject.CLUSTER,
                new Finding("Nothing was there to read.", Measurement.NONE, new Threshold("", List.of(), false)),
                new Grounds(List.of(), Capture.UNKNOWN, "1"),
                List.of(new ArtefactId("nodetool-status")));
    }
}
