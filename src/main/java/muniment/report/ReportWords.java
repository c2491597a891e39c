package muniment.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import muniment.assessment.Review;
import muniment.assessment.WorkStatus;
import muniment.catalog.Criticality;
import muniment.catalog.Kind;
import muniment.catalog.Party;
import muniment.catalog.Sla;
import muniment.catalog.Source;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Method;
import muniment.journal.Result;
import muniment.journal.Ruling;
import muniment.journal.SignedAs;
import muniment.journal.Times;
import muniment.observation.Outcome;
import muniment.observation.Place;
import muniment.readiness.Applicability;
import muniment.readiness.Assurance;
import muniment.readiness.Cause;
import muniment.readiness.Staleness;
import muniment.readiness.Verdict;
import muniment.text.Phrase;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

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

    /** How many are shown of how many. */
    public String shown(Selection.Shown shown) {
        return shown(shown.shown(), shown.of());
    }

    /** How many are shown of how many. */
    public String shown(int count, int of) {
        return say("filter.n-of-m", count, of);
    }

    /** The conditions of a filter; empty when there are none. */
    public String filter(Selection selection) {
        var filter = selection.filter();
        var told = new StringJoiner("; ");
        tell(told, "filter.tasks", String.join(", ", selection.tasks()));
        tell(told, "filter.levels", listed(filter.levels(), this::name));
        tell(told, "filter.results", listed(filter.results(), this::lower));
        if (filter.openOnly()) {
            told.add(say("filter.open"));
        }
        tell(told, "filter.owner", filter.owner());
        return told.toString();
    }

    private static <E extends Enum<E>> String listed(Set<E> values, Function<E, String> name) {
        return values.stream().sorted().map(name).collect(Collectors.joining(", "));
    }

    /** A length for a style sheet. */
    public String millimetres(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    /** The place in an artefact, in words that lead there. */
    public String place(Place place) {
        return switch (place) {
            case Place.Lines lines -> lines.toString();
            case Place.Pointer(var path) -> path;
            case Place.Whole _ -> say("observation.whole");
        };
    }

    /** What a person says of an observation. */
    public String ruling(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Accepted _ -> say("observation.accepted");
            case Ruling.Overridden(var outcome) -> say("observation.overridden", name(outcome));
            case Ruling.Left _ -> say("observation.left");
        };
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

    /** What kind of evidence it is, in a word. */
    public String kind(Content content) {
        return switch (content) {
            case Content.File _ -> say("content.file");
            case Content.Note _ -> say("content.note");
            case Content.Link _ -> say("content.link");
            case Content.Interview _ -> say("content.interview");
            case Content.Observation _ -> say("content.observation");
        };
    }

    /** What it consists of, in a sentence. */
    public String told(Content content) {
        return switch (content) {
            case Content.File file -> say("told.file", file.name(), file.mediaType(), size(file.size()));
            case Content.Note(var words) -> words;
            case Content.Link(var address) -> address;
            case Content.Interview(var with, var summary) -> say("told.interview", with, summary);
            case Content.Observation(var what, var seen) -> say("told.observation", what, seen);
        };
    }

    /** Whether evidence may still be relied on, in words. */
    public String freshness(Staleness staleness) {
        return switch (staleness) {
            case Staleness.NoEvidence _ -> say("freshness.none");
            case Staleness.Fresh(var through) -> say("freshness.fresh", day(through));
            case Staleness.Stale(var since) -> say("freshness.stale", day(since));
        };
    }

    /** Why an obligation counts or not where that hangs on a trait; empty where nothing needs saying. */
    public String applicability(Applicability applicability) {
        return switch (applicability) {
            case Applicability.Applies _, Applicability.JudgedAway _ -> "";
            case Applicability.Undecided(var trait) -> say("applicability.undecided", trait);
            case Applicability.LacksTrait(var trait) -> say("applicability.lacks-trait", trait);
        };
    }

    /** A step of the review. */
    public String review(Review review) {
        return switch (review) {
            case Review.Submitted _ -> say("review.submitted");
            case Review.Accepted(var _, var comment) when comment.isEmpty() -> say("review.accepted");
            case Review.Accepted(var _, var comment) -> say("review.accepted-with", comment);
            case Review.Returned(var feedback) -> say("review.returned", feedback);
        };
    }

    /** When evidence was true, taken and handed over, as far as it is known. */
    public String times(Times times) {
        var told = new StringJoiner(" ");
        Optional.ofNullable(times.captured()).ifPresent(at -> told.add(say("evidence.captured-at", moment(at))));
        if (times.coversFrom() != null || times.coversTo() != null) {
            told.add(say("evidence.covers", bound(times.coversFrom()), bound(times.coversTo())));
        }
        told.add(say("evidence.received", moment(times.received())));
        times.expiry().ifPresent(last -> told.add(say("evidence.valid", day(last))));
        return told.toString();
    }

    private String bound(@Nullable LocalDate day) {
        return day == null ? say("cover.open-period") : day(day);
    }

    /** Where evidence comes from, as far as it is known. */
    public String custody(Custody custody) {
        var told = new StringJoiner(" ");
        tell(told, "evidence.source", custody.source());
        tell(told, "evidence.obtained", custody.obtained());
        tell(told, "evidence.collected", custody.collectedBy());
        return told.add(say("evidence.form", name(custody.form()))).toString();
    }

    private void tell(StringJoiner told, String key, String value) {
        if (!value.isEmpty()) {
            told.add(say(key, value));
        }
    }

    /** The colour of a result in charts. */
    public String colour(Result result) {
        return switch (result) {
            case SATISFIED -> "#1e7145";
            case SATISFIED_BY_ALTERNATIVE -> "#7fb698";
            case PARTIALLY_SATISFIED -> "#d99a3d";
            case RISK_ACCEPTED -> "#9a5b00";
            case NOT_SATISFIED -> "#a3202c";
            case NOT_ASSESSED -> "#c3cad4";
            case NOT_APPLICABLE -> "#e6e9ee";
        };
    }

    /** A number of bytes for people; the exact number is in the manifest. */
    public String size(long bytes) {
        if (bytes < 1000) {
            return say("size.bytes", bytes);
        }
        return bytes < 1_000_000
                ? say("size.kilobytes", String.format(Locale.ROOT, "%.1f", bytes / 1e3))
                : say("size.megabytes", String.format(Locale.ROOT, "%.1f", bytes / 1e6));
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
