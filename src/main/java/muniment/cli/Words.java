package muniment.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import muniment.catalog.Classification;
import muniment.catalog.ClassificationId;
import muniment.catalog.Classifications;
import muniment.catalog.Criticality;
import muniment.collect.Shell;
import muniment.journal.Method;
import muniment.journal.Redaction;
import muniment.journal.Result;
import muniment.observation.Outcome;
import muniment.readiness.Verdict;
import muniment.report.Depth;
import muniment.report.PageSize;
import muniment.signing.Role;
import muniment.text.Text;
import picocli.CommandLine;

/**
 * How words on the command line become values: constants in lower case with hyphens, days and moments as in ISO 8601.
 */
final class Words {
    private final Text text;

    private Words(Text text) {
        this.text = text;
    }

    static void register(CommandLine command, Text text) {
        var words = new Words(text);
        command.registerConverter(Result.class, word -> words.constant(Result.values(), word));
        command.registerConverter(Method.class, word -> words.constant(Method.values(), word));
        command.registerConverter(Verdict.class, word -> words.constant(Verdict.values(), word));
        command.registerConverter(Criticality.Level.class, word -> words.constant(Criticality.Level.values(), word));
        command.registerConverter(Outcome.class, word -> words.constant(Outcome.values(), word));
        command.registerConverter(Shell.class, word -> words.constant(Shell.values(), word));
        command.registerConverter(PageSize.class, word -> words.constant(PageSize.values(), word));
        command.registerConverter(Depth.class, word -> words.constant(Depth.values(), word));
        command.registerConverter(ClassificationId.class, words::classification);
        command.registerConverter(Redaction.Lines.class, words::lines);
        command.registerConverter(Role.class, word -> words.constant(Role.values(), word));
        command.registerConverter(LocalDate.class, words::day);
        command.registerConverter(Moment.class, words::moment);
        command.registerConverter(Days.class, words::days);
    }

    /** A day, or a moment of a day. */
    sealed interface Moment {
        record OfDay(LocalDate day) implements Moment {}

        record Exact(Instant at) implements Moment {}
    }

    /** From one day through another. */
    record Days(LocalDate from, LocalDate to) {}

    private <E extends Enum<E>> E constant(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> Text.slug(value).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "cli.word.none-of",
                        word,
                        Arrays.stream(values).map(Text::slug).collect(Collectors.joining(", "))));
    }

    private ClassificationId classification(String word) {
        var levels = Classifications.usual();
        return levels.levels().stream()
                .map(Classification::id)
                .filter(id -> id.value().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("cli.word.none-of", word, levels.names()));
    }

    private Redaction.Lines lines(String word) {
        try {
            return Redaction.Lines.parse(word);
        } catch (IllegalArgumentException e) {
            throw wrong("cli.word.no-lines", word);
        }
    }

    private LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw wrong("cli.word.no-day", word);
        }
    }

    private Moment moment(String word) {
        try {
            return word.contains("T") ? new Moment.Exact(Instant.parse(word)) : new Moment.OfDay(LocalDate.parse(word));
        } catch (DateTimeParseException e) {
            throw wrong("cli.word.no-moment", word);
        }
    }

    private Days days(String word) {
        var parts = word.split("/", -1);
        if (parts.length != 2) {
            throw wrong("cli.word.no-span", word);
        }
        return new Days(day(parts[0]), day(parts[1]));
    }

    private CommandLine.TypeConversionException wrong(String key, Object... values) {
        return new CommandLine.TypeConversionException(text.say(key, values));
    }
}
