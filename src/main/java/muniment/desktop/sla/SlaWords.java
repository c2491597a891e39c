package muniment.desktop.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.catalog.Party;
import muniment.catalog.Sla;
import muniment.catalog.Sla.Cover;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Marks;
import muniment.desktop.kit.Tone;
import muniment.desktop.sla.SlaModel.Answer;
import muniment.desktop.sla.SlaModel.Part;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Puts the answer to an incident into words. */
record SlaWords(Text text) {
    Mark mark(Cover cover) {
        return switch (cover) {
            case YES -> new Mark(Feather.CHECK_CIRCLE, text.name("sla.cover", cover), Tone.GOOD);
            case NO -> new Mark(Feather.X_CIRCLE, text.name("sla.cover", cover), Tone.BAD);
            case UNKNOWN -> new Mark(Feather.HELP_CIRCLE, text.name("sla.cover", cover), Tone.CAUTION);
            case CHECK -> new Mark(Feather.ALERT_TRIANGLE, text.name("sla.cover", cover), Tone.CAUTION);
            case NOT_APPLICABLE -> new Mark(Feather.MINUS_CIRCLE, text.name("sla.cover", cover), Tone.NEUTRAL);
        };
    }

    Answer answer(Incident incident) {
        var failure = incident.failure();
        var investigates = investigates(failure.investigates());
        var cover = mark(incident.cover());
        var because = because(incident);
        var parts = parts(incident);
        return new Answer(
                failure.failure(),
                investigates,
                cover,
                because,
                parts,
                asText(failure, investigates, cover, because, parts));
    }

    private Mark investigates(Party party) {
        var mark = new Marks(text).of(party);
        return new Mark(mark.icon(), text.name("sla.investigates", party), mark.tone());
    }

    private String because(Incident incident) {
        return incident.decidedBy()
                .map(gate -> text.say("sla.because.gate", gate.condition(), gate.reason()))
                .orElseGet(() -> text.say("sla.because." + Text.slug(incident.cover())));
    }

    private List<Part> parts(Incident incident) {
        var failure = incident.failure();
        var parts = new ArrayList<Part>();
        parts.add(part("action", failure.action()));
        incident.closed()
                .forEach(gate -> parts.add(new Part(text.say("sla.part.gate", gate.condition()), gate.action())));
        if (!incident.open().isEmpty()) {
            parts.add(part(
                    "open", incident.open().stream().map(Sla.Gate::condition).collect(Collectors.joining("; "))));
        }
        if (!failure.note().isEmpty()) {
            parts.add(part("caveat", failure.note()));
        }
        parts.add(part("basis", failure.basis()));
        return parts;
    }

    private Part part(String name, String words) {
        return new Part(text.say("sla.part." + name), words);
    }

    private String asText(Sla.Case failure, Mark investigates, Mark cover, String because, List<Part> parts) {
        var head = Stream.of(failure.failure(), investigates.word(), text.say("sla.copy.cover", cover.word(), because));
        return Stream.concat(head, parts.stream().map(part -> text.say("sla.copy.part", part.head(), part.words())))
                .collect(Collectors.joining("\n"));
    }
}
