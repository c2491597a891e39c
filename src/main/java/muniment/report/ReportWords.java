package muniment.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import muniment.assessment.WorkStatus;
import muniment.catalog.Criticality;
import muniment.catalog.Kind;
import muniment.catalog.Party;
import muniment.catalog.Sla;
import muniment.catalog.Source;
import muniment.journal.Custody;
import muniment.journal.Method;
import muniment.journal.Result;
import muniment.journal.SignedAs;
import muniment.observation.Outcome;
import muniment.readiness.Assurance;
import muniment.readiness.Cause;
import muniment.readiness.Verdict;
import muniment.text.Phrase;
import muniment.text.Text;

/** Puts the values of a report into words, for its templates. */
public final class ReportWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d\u00A0MMM\u00A0uuuu\u00A0HH:mm\u00A0z", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d\u00A0MMM\u00A0uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final int LINE = 80;

    private final Text text;
    private final ZoneId zone;

    ReportWords(ZoneId zone) {
        this.text = Text.load("report", "readiness", "history");
        // an offset has no name but Z
        this.zone = zone.normalized().equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone;
    }

    /** The wording of {@code report.} and a key. */
    public String say(String key, Object... values) {
        return text.say("report." + key, values);
    }

    /** The words of a phrase, with its days as the report writes them. */
    public String say(Phrase phrase) {
        return text.say(
                phrase.key(), phrase.values().stream().map(this::written).toArray());
    }

    private Object written(Object value) {
        return switch (value) {
            case LocalDate day -> day(day);
            case Phrase phrase -> say(phrase);
            default -> value;
        };
    }

    public String name(Result result) {
        return text.name("result", result);
    }

    /** In which role and how lastingly a report was signed. */
    public String signedAs(SignedAs signedAs) {
        return say("signed-as", text.name("report.role", signedAs.role()), text.name("report.level", signedAs.level()));
    }

    /** The name of a result within a sentence. */
    public String lower(Result result) {
        return name(result).toLowerCase(Locale.ROOT);
    }

    public String name(Verdict verdict) {
        return text.name("verdict", verdict);
    }

    public String name(Criticality.Level level) {
        return text.name("level", level);
    }

    public String name(Assurance assurance) {
        return text.name("assurance", assurance);
    }

    public String name(WorkStatus status) {
        return text.name("status", status);
    }

    public String name(Party party) {
        return text.name("party", party);
    }

    public String name(Kind kind) {
        return text.name("kind", kind);
    }

    public String name(Method method) {
        return text.name("method", method);
    }

    public String name(Cause.Weight weight) {
        return text.name("weight", weight);
    }

    public String name(Sla.Cover cover) {
        return text.name("report.cover", cover);
    }

    public String name(Custody.Form form) {
        return text.name("report.form", form);
    }

    public String name(Cover.Has has) {
        return text.name("report.has", has);
    }

    /** The sign that stands beside a result, so that colour is never alone. */
    public String icon(Result result) {
        return text.name("report.icon", result);
    }

    public String name(Outcome outcome) {
        return text.name("outcome", outcome);
    }

    /** The sign that stands beside an outcome. */
    public String icon(Outcome outcome) {
        return text.name("report.icon", outcome);
    }

    public String name(Part part) {
        return text.name("report.part", part);
    }

    public String name(Depth depth) {
        return text.name("report.depth", depth);
    }

    /** What a depth holds and leaves out. */
    public String leavesOut(Depth depth) {
        return text.name("report.leaves-out", depth);
    }

    /** What a result says, in one sentence. */
    public String meaning(Result result) {
        return text.name("report.meaning", result);
    }

    /** The sign that stands beside a verdict. */
    public String icon(Verdict verdict) {
        return text.name("report.icon", verdict);
    }

    /** The sign that stands beside a weight. */
    public String icon(Cause.Weight weight) {
        return text.name("report.icon", weight);
    }

    /** The name of a constant for the style sheet. */
    public String style(Enum<?> constant) {
        return Text.slug(constant);
    }

    /** A moment in the report's time zone. */
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    /** The day of a moment in the report's time zone. */
    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    /** A day, on one line. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A day as one says it. */
    public String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** The beginning of a text, for places that have one line. */
    public String brief(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters <= LINE ? text : text.substring(0, text.offsetByCodePoints(0, LINE - 1)) + "…";
    }

    /** The titles of articles in one line. */
    public String titles(List<Source> sources) {
        return String.join("; ", sources.stream().map(Source::title).toList());
    }

    /** A text as a sentence, with one full stop at its end. */
    public String ended(String text) {
        return text.isEmpty() || text.endsWith(".") ? text : text + ".";
    }
}
