package muniment.desktop.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import muniment.assessment.People;
import muniment.assessment.People.Member;
import muniment.desktop.history.HistoryModel.Writer;
import muniment.journal.Recorded;
import muniment.text.Text;

/** Says who wrote a history, with which key and when, and what does not fit together. */
record Writers(Text text, ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    List<Writer> of(Collection<Recorded> history) {
        return People.of(history).members().stream().map(this::writer).toList();
    }

    private Writer writer(Member member) {
        var author = member.author();
        return new Writer(
                author.person().toString(),
                HistoryPresenter.fingerprint(author.key()),
                text.say("history-room.entries", member.entries()) + "\n" + span(member.first(), member.last()),
                warnings(member));
    }

    private String span(Instant first, Instant last) {
        return text.say("history-room.span", MINUTE.format(first.atZone(zone)), MINUTE.format(last.atZone(zone)));
    }

    private List<String> warnings(Member member) {
        return Stream.concat(
                        member.sameKey().stream()
                                .map(other -> text.say(
                                        "history-room.same-key", other.person().toString())),
                        member.sameName().stream()
                                .map(other ->
                                        text.say("history-room.same-name", HistoryPresenter.fingerprint(other.key()))))
                .toList();
    }
}
