package muniment.analysis.check.platform;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The longest time between two executions of a cron expression, UNIX or Quartz, as the coming year shows it. */
sealed interface Schedule {
    /** The longest interval; a schedule that runs once or never in that time has at least the whole of it. */
    record Every(double hours) implements Schedule {}

    /** The expression cannot be parsed. */
    record Unparsable() implements Schedule {}

    /** It runs so often that its intervals were not counted. */
    record TooOften() implements Schedule {}

    /** Longer than a year, so that yearly ones show. */
    Duration HORIZON = Duration.ofDays(400);

    /** Twice an hour within the horizon; what runs more often is no schedule of backups. */
    int EXECUTIONS = 20_000;

    /** Longer texts are no cron expressions. */
    int LENGTH = 200;

    static Schedule of(String cron, Instant from) {
        var execution = parse(cron.strip());
        if (execution.isEmpty()) {
            return new Unparsable();
        }
        var start = from.atZone(ZoneOffset.UTC);
        var end = start.plus(HORIZON);
        var previous = execution.get().nextExecution(start);
        var longest = Duration.ZERO;
        for (int count = 0; previous.isPresent() && previous.get().isBefore(end); count++) {
            if (count == EXECUTIONS) {
                return new TooOften();
            }
            var next = execution.get().nextExecution(previous.get());
            if (next.isEmpty()) {
                return new Every(HORIZON.toHours());
            }
            var between = Duration.between(previous.get(), next.get());
            longest = between.compareTo(longest) > 0 ? between : longest;
            previous = next;
        }
        return new Every(longest.isZero() ? HORIZON.toHours() : longest.toMinutes() / 60.0);
    }

    private static Optional<ExecutionTime> parse(String cron) {
        if (cron.length() > LENGTH) {
            return Optional.empty();
        }
        for (var type : List.of(CronType.UNIX, CronType.QUARTZ, CronType.SPRING53)) {
            try {
                var parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(type));
                return Optional.of(ExecutionTime.forCron(parser.parse(cron).validate()));
            } catch (IllegalArgumentException _) {
                continue;
            }
        }
        return Optional.empty();
    }
}
