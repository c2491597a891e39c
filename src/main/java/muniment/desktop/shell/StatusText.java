package muniment.desktop.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import muniment.journal.Access;
import muniment.journal.Recorded;
import muniment.session.Snapshot;
import muniment.text.Text;

/** Says in one line when something was recorded last, and that it is safe. */
record StatusText(Text text, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Such as: Recorded 14:02 · 318 entries · history intact. */
    String of(Snapshot snapshot) {
        var history = snapshot.assessment().history();
        var last = history.stream().map(Recorded::at).max(Comparator.naturalOrder());
        var when = last.map(at -> moment(at, snapshot.readiness().day())).orElse("");
        return switch (snapshot.access()) {
            case Access.Writable _ -> text.say("shell.recorded", when, history.size());
            case Access.ReadOnly _ -> text.say("shell.recorded.read-only", when, history.size());
        };
    }

    private String moment(Instant at, LocalDate today) {
        var local = at.atZone(zone);
        return (local.toLocalDate().equals(today) ? TIME : DAY_AND_TIME).format(local);
    }
}
