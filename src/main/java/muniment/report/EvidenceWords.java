package muniment.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Times;
import org.jspecify.annotations.Nullable;

/** What evidence is, where it comes from and when it was true, in the words of the report. */
public record EvidenceWords(ReportWords words) {
    /** What kind of evidence it is, in a word. */
    public String kind(Content content) {
        return switch (content) {
            case Content.File _ -> words.say("content.file");
            case Content.Note _ -> words.say("content.note");
            case Content.Link _ -> words.say("content.link");
            case Content.Interview _ -> words.say("content.interview");
            case Content.Observation _ -> words.say("content.observation");
        };
    }

    /** What it consists of, in a sentence. */
    public String told(Content content) {
        return switch (content) {
            case Content.File file -> words.say("told.file", file.name(), file.mediaType(), size(file.size()));
            case Content.Note(var words) -> words;
            case Content.Link(var address) -> address;
            case Content.Interview(var with, var summary) -> words.say("told.interview", with, summary);
            case Content.Observation(var what, var seen) -> words.say("told.observation", what, seen);
        };
    }

    /** When evidence was true, taken and handed over, as far as it is known. */
    public String times(Times times) {
        var told = new StringJoiner(" ");
        Optional.ofNullable(times.captured())
                .ifPresent(at -> told.add(words.say("evidence.captured-at", words.moment(at))));
        if (times.coversFrom() != null || times.coversTo() != null) {
            told.add(words.say("evidence.covers", bound(times.coversFrom()), bound(times.coversTo())));
        }
        told.add(words.say("evidence.received", words.moment(times.received())));
        times.expiry().ifPresent(last -> told.add(words.say("evidence.valid", words.day(last))));
        return told.toString();
    }

    private String bound(@Nullable LocalDate day) {
        return day == null ? words.say("cover.open-period") : words.day(day);
    }

    /** Where evidence comes from, as far as it is known. */
    public String custody(Custody custody) {
        var told = new StringJoiner(" ");
        tell(told, "evidence.source", custody.source());
        tell(told, "evidence.obtained", custody.obtained());
        tell(told, "evidence.collected", custody.collectedBy());
        return told.add(words.say("evidence.form", words.name(custody.form()))).toString();
    }

    /** A number of bytes for people; the exact number is in the manifest. */
    public String size(long bytes) {
        if (bytes < 1000) {
            return words.say("size.bytes", bytes);
        }
        return bytes < 1_000_000
                ? words.say("size.kilobytes", String.format(Locale.ROOT, "%.1f", bytes / 1e3))
                : words.say("size.megabytes", String.format(Locale.ROOT, "%.1f", bytes / 1e6));
    }

    private void tell(StringJoiner told, String key, String value) {
        if (!value.isEmpty()) {
            told.add(words.say(key, value));
        }
    }
}
