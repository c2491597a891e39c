package muniment.desktop.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import muniment.assessment.ObservationOnFile;
import muniment.catalog.Catalog;
import muniment.catalog.Check;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Marks;
import muniment.desktop.kit.Tone;
import muniment.desktop.obligation.Moments;
import muniment.desktop.observation.ObservationRow.Cited;
import muniment.desktop.observation.ObservationRow.Compared;
import muniment.desktop.observation.ObservationRow.Grounds;
import muniment.desktop.observation.ObservationRow.Standing;
import muniment.desktop.observation.ObservationRow.Told;
import muniment.desktop.observation.ObservationRow.Ways;
import muniment.journal.Ruling;
import muniment.observation.Capture;
import muniment.observation.Citation;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Place;
import muniment.observation.Subject;
import muniment.observation.Weighed;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Puts observations into rows. */
public record ObservationWords(Catalog catalog, Moments moments, Text text) {
    /** One that is not recorded yet. */
    public ObservationRow of(String id, Weighed weighed) {
        return row(id, weighed, weighed.observation().outcome(), "", Ways.LOOK);
    }

    /** One on file, with what people say of it. */
    public ObservationRow of(ObservationOnFile onFile) {
        var ruling = onFile.ruling();
        var words = onFile.conflicting()
                ? text.say("observation.rulings-conflict")
                : ruling.map(stated -> text.say(
                                switch (stated.value().ruling()) {
                                    case Ruling.Accepted _ -> "observation.accepted";
                                    case Ruling.Overridden _ -> "observation.overridden";
                                    case Ruling.Left _ -> "observation.left";
                                },
                                stated.by().person().name(),
                                moments.write(stated.at()),
                                stated.value().because(),
                                mark(onFile.observation().outcome()).word()))
                        .orElse("");
        return row(
                onFile.id().toString(),
                onFile.weighed(),
                onFile.outcome(),
                words,
                ruling.isPresent() || onFile.conflicting() ? Ways.LEAVE : Ways.RULE);
    }

    private ObservationRow row(String id, Weighed weighed, Outcome outcome, String ruling, Ways ways) {
        var observation = weighed.observation();
        var finding = observation.finding();
        var threshold = finding.threshold();
        return new ObservationRow(
                id,
                new Told(check(observation), mark(outcome), about(observation.subject()), finding.says()),
                new Compared(
                        finding.measured().toString(),
                        threshold.text(),
                        threshold.sources().stream()
                                .map(source -> catalog.source(source)
                                        .map(known -> known.title())
                                        .orElse(source.value()))
                                .collect(Collectors.joining("; ")),
                        threshold.deviation()),
                new Grounds(places(observation), captured(observation.grounds().capture())),
                standing(weighed, ruling, ways));
    }

    private String check(Observation observation) {
        return catalog.check(observation.check())
                .map(Check::title)
                .orElse(observation.check().value());
    }

    private Mark mark(Outcome outcome) {
        return new Marks(text).of(outcome);
    }

    private String about(Subject subject) {
        if (subject.equals(Subject.CLUSTER)) {
            return "";
        }
        var kind = text.name("observation.subject", subject.kind());
        var name = subject.name().isEmpty() ? kind : text.say("observation.subject-named", kind, subject.name());
        return subject.at().isEmpty() ? name : text.say("observation.subject-at", name, subject.at());
    }

    private List<Cited> places(Observation observation) {
        return observation.grounds().citations().stream()
                .map(citation -> new Cited(place(citation), citation.artefact(), citation.place()))
                .toList();
    }

    private String place(Citation citation) {
        return switch (citation.place()) {
            case Place.Lines(var from, var to)
            when from == to -> text.say("observation.at-line", citation.name(), from);
            case Place.Lines(var from, var to) -> text.say("observation.at-lines", citation.name(), from, to);
            case Place.Pointer(var path) -> text.say("observation.at-pointer", citation.name(), path);
            case Place.Whole _ -> citation.name();
        };
    }

    /** When, and how that is known. */
    public String captured(Capture capture) {
        return capture.moment()
                .map(moment -> text.say("observation.basis." + Text.slug(capture.basis()), moments.write(moment)))
                .orElseGet(() -> text.say("observation.basis.unknown"));
    }

    private Standing standing(Weighed weighed, String ruling, Ways ways) {
        var marks = new ArrayList<Mark>();
        var against = new ArrayList<String>();
        var superseded = false;
        switch (weighed.standing()) {
            case muniment.observation.Standing.Current _ -> {}
            case muniment.observation.Standing.Superseded(var by) -> {
                superseded = true;
                marks.add(new Mark(Feather.CORNER_RIGHT_UP, text.say("observation.superseded"), Tone.NEUTRAL));
                against.add(says("observation.superseded-by", by));
            }
            case muniment.observation.Standing.Contradicted(var by) -> {
                marks.add(new Mark(Feather.ZAP, text.say("observation.contradicted"), Tone.BAD));
                by.forEach(other -> against.add(says("observation.contradicted-by", other)));
            }
        }
        if (weighed.observation().finding().threshold().deviation()) {
            marks.add(new Mark(Feather.SLIDERS, text.say("observation.deviates"), Tone.CAUTION));
        }
        return new Standing(marks, against, superseded, ruling, ways);
    }

    private String says(String key, Observation other) {
        var citations = other.grounds().citations();
        return text.say(
                key,
                mark(other.outcome()).word(),
                other.finding().says(),
                citations.isEmpty() ? "" : place(citations.getFirst()),
                captured(other.grounds().capture()));
    }
}
