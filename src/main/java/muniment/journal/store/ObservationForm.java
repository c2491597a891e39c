package muniment.journal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import muniment.catalog.ArtefactId;
import muniment.catalog.CheckId;
import muniment.catalog.SourceId;
import muniment.journal.AnalysisBounds;
import muniment.journal.ReadAs;
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

/** The stored form of one observation; it names artefacts by their place in the list of its analysis. */
record ObservationForm(List<ReadAs> artefacts, String analyser) {
    static void write(Body body, Observation observation, CitableArtefacts citable) throws IOException {
        var subject = observation.subject();
        var finding = observation.finding();
        var grounds = observation.grounds();
        body.text("check", observation.check().value())
                .constant("outcome", observation.outcome())
                .object(
                        "subject",
                        part -> part.constant("kind", subject.kind())
                                .text("name", subject.name())
                                .text("at", subject.at()))
                .text("says", finding.says())
                .object(
                        "measured",
                        part -> part.text("value", finding.measured().value())
                                .text("unit", finding.measured().unit()))
                .object(
                        "threshold",
                        part -> part.text("text", finding.threshold().text())
                                .texts("sources", finding.threshold().sources())
                                .flag("deviation", finding.threshold().deviation()))
                .objects(
                        "citations",
                        grounds.citations().stream()
                                .<Body.Part>map(citation -> part -> part.number("artefact", citable.place(citation))
                                        .text("place", citation.place().toString()))
                                .toList())
                .moment("captured", grounds.capture().at())
                .constant("basis", grounds.capture().basis())
                .texts("collect", observation.collect());
    }

    Observation read(Fields fields) throws MalformedEntry {
        var observation = new Observation(
                Fields.valid("check", fields.text("check"), CheckId::new),
                fields.constant("outcome", Outcome.class),
                subject(fields.object("subject")),
                new Finding(
                        fields.text("says"),
                        measured(fields.object("measured")),
                        threshold(fields.object("threshold"))),
                grounds(fields),
                fields.list("collect", AnalysisBounds.VALUES, ArtefactId::new));
        fields.nothingElse();
        return observation;
    }

    private static Subject subject(Fields fields) throws MalformedEntry {
        var subject = new Subject(fields.constant("kind", Subject.Kind.class), fields.text("name"), fields.text("at"));
        fields.nothingElse();
        return subject;
    }

    private static Measurement measured(Fields fields) throws MalformedEntry {
        var measured = new Measurement(fields.text("value"), fields.text("unit"));
        fields.nothingElse();
        return measured;
    }

    private static Threshold threshold(Fields fields) throws MalformedEntry {
        var threshold = new Threshold(
                fields.text("text"),
                fields.list("sources", AnalysisBounds.VALUES, SourceId::new),
                fields.flag("deviation"));
        fields.nothingElse();
        return threshold;
    }

    private Grounds grounds(Fields fields) throws MalformedEntry {
        var citations = new ArrayList<Citation>();
        for (var citation : fields.objects("citations", AnalysisBounds.CITATIONS)) {
            citations.add(citation(citation));
        }
        var captured = fields.momentOrNull("captured");
        var basis = fields.constant("basis", Capture.Basis.class);
        if ((captured == null) != (basis == Capture.Basis.UNKNOWN)) {
            throw new MalformedEntry("a capture time without a basis, or a basis without a time");
        }
        return new Grounds(citations, new Capture(captured, basis), analyser);
    }

    private Citation citation(Fields fields) throws MalformedEntry {
        var number = fields.count("artefact");
        if (number >= artefacts.size()) {
            throw new MalformedEntry("a citation of artefact " + number + " of " + artefacts.size());
        }
        var artefact = artefacts.get((int) number);
        var place = Fields.valid("place", fields.text("place"), Place::parse);
        fields.nothingElse();
        return new Citation(artefact.digest(), artefact.kind(), artefact.name(), place);
    }
}
