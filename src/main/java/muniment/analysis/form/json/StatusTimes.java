package muniment.analysis.form.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import muniment.analysis.form.AzureWords;
import muniment.analysis.reading.Sink;

/**
 * The times of the nodes in a status, which say the month or the day first; the latest one counts, unless all of them
 * can be read both ways.
 */
final class StatusTimes {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}),? +(\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?)");

    private StatusTimes() {}

    static void latest(List<String> texts, Sink sink) {
        var certain = new ArrayList<Instant>();
        var open = new ArrayList<MatchResult>();
        for (var text : texts) {
            var time = TIME.matcher(text.strip());
            if (time.matches()) {
                open.add(time.toMatchResult());
            } else {
                Resource.moment(text).ifPresentOrElse(certain::add, () -> unreadable(text, sink));
            }
        }
        boolean monthFirst = open.stream().anyMatch(time -> part(time, 2) > 12);
        boolean dayFirst = open.stream().anyMatch(time -> part(time, 1) > 12);
        boolean equal = open.stream().allMatch(time -> part(time, 1) == part(time, 2));
        if (!open.isEmpty() && monthFirst == dayFirst && !(equal && !monthFirst)) {
            sink.remark(AzureWords.say("ambiguous-time", open.getFirst().group()));
            return;
        }
        for (var time : open) {
            moment(time, dayFirst).ifPresentOrElse(certain::add, () -> unreadable(time.group(), sink));
        }
        certain.stream().max(Comparator.naturalOrder()).ifPresent(sink::capturedAt);
    }

    private static void unreadable(String text, Sink sink) {
        sink.remark(AzureWords.say("unreadable-time", Resource.shown(text)));
    }

    private static int part(MatchResult time, int group) {
        return Integer.parseInt(time.group(group));
    }

    private static Optional<Instant> moment(MatchResult time, boolean dayFirst) {
        try {
            var day = LocalDate.of(part(time, 3), part(time, dayFirst ? 2 : 1), part(time, dayFirst ? 1 : 2));
            return Optional.of(day.atTime(LocalTime.parse(time.group(4))).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
