package muniment.desktop.obligation;

import java.util.List;
import muniment.assessment.Chronicle;
import muniment.assessment.Chronicle.Line;
import muniment.assessment.Chronicle.Validity;
import muniment.catalog.StatementId;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Marks;
import muniment.desktop.obligation.ObligationModel.Event;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** What the history of the assessment tells of one obligation, latest first. */
record Past(Text text, Moments moments) {
    List<Event> of(Snapshot snapshot, StatementId obligation) {
        return Chronicle.of(snapshot.catalog(), snapshot.assessment()).lines().reversed().stream()
                .filter(line -> line.about().contains(obligation))
                .map(this::event)
                .toList();
    }

    private Event event(Line line) {
        var recorded = line.recorded();
        return new Event(
                recorded.id().toString(),
                mark(line),
                recorded.author().person().name(),
                moments.write(recorded.at()),
                line.remark());
    }

    private Mark mark(Line line) {
        var topic = new Marks(text).of(line.topic());
        var words = text.say(line.what());
        return line.validity() == Validity.UNDONE
                ? new Mark(Feather.ROTATE_CCW, text.say("obligation.taken-back", words), topic.tone())
                : new Mark(topic.icon(), words, topic.tone());
    }
}
