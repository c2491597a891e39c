package muniment.analysis.form.rows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muniment.analysis.fact.LogFact.Category;
import muniment.analysis.fact.TableName;
import org.jspecify.annotations.Nullable;

/**
 * What one message of Cassandra's log warns of.
 *
 * <p>Guarantees that neither a query nor a partition key is kept: they are personal data.
 *
 * @param table null where the message names none, or several
 * @param worst in the unit of the category
 */
public record LogMessage(
        Category category,
        @Nullable TableName table,
        @Nullable Double worst) {
    /** What follows is the text of queries. */
    private static final int LONGEST = 20_000;

    private static final String NAME = "\"?([A-Za-z0-9_]{1,222})\"?";
    private static final String SIZE = "([\\d.]{1,20})\\s?([KMGT]i?B|bytes|B)?";

    private record Rule(Pattern pattern, Function<Matcher, LogMessage> meaning) {}

    private static final List<Rule> RULES = List.of(
            rule(
                    "(?:Writing|Compacting) large (?:partition|row) " + NAME + "/([A-Za-z0-9_.]{1,222})[: ].*\\(" + SIZE
                            + "\\)",
                    found -> sized(Category.LARGE_PARTITION, table(found, 1, 2), found, 3)),
            rule(
                    "(?:Partition|partition) " + NAME + "[./]" + NAME + ":.*(?:has|of) size " + SIZE
                            + "[, ].{0,40}(?:exceed|greater)",
                    found -> sized(Category.LARGE_PARTITION, table(found, 1, 2), found, 3)),
            rule(
                    "(?:Partition|partition) <redacted> (?:has|of) size " + SIZE + "[, ].{0,40}(?:exceed|greater)",
                    found -> sized(Category.LARGE_PARTITION, null, found, 1)),
            rule(
                    "(?:Partition|partition) (?:" + NAME + "[./]" + NAME + ":.*|<redacted> )has (\\d{1,15}) tombstones",
                    found -> counted(
                            Category.TOMBSTONES, found.group(1) == null ? null : table(found, 1, 2), found.group(3))),
            rule(
                    "Batch (?:of prepared statements )?for \\[([^\\]]{0,2000})\\] is of size " + SIZE,
                    found -> sized(Category.BATCH_SIZE, only(found.group(1)), found, 2)),
            rule(
                    "Unlogged batch covering (\\d{1,15}) partitions? detected against tables? \\[([^\\]]{0,2000})\\]",
                    found -> counted(Category.UNLOGGED_BATCH, only(found.group(2)), found.group(1))),
            rule(
                    "Read \\d{1,15} live (?:rows |cells )?and (\\d{1,15}) tombstone(?:d|s)? ?(?:cells )?(.{0,600})",
                    found -> counted(Category.TOMBSTONES, queried(found.group(2)), found.group(1))),
            rule(
                    "[Ss]canned over (\\d{1,15}) tombstones(.{0,600})",
                    found -> counted(Category.TOMBSTONES, queried(found.group(2)), found.group(1))),
            rule(
                    "(\\d{1,15}) internal(?: timeout)? and (\\d{1,15}) (?:for )?cross[ -]node",
                    "messages were dropped",
                    found -> new LogMessage(
                            Category.DROPPED,
                            null,
                            Double.parseDouble(found.group(1)) + Double.parseDouble(found.group(2)))),
            rule(
                    "(\\d{1,15}) for internal timeout and (\\d{1,15}) for cross[ -]node",
                    "messages were dropped",
                    found -> new LogMessage(
                            Category.DROPPED,
                            null,
                            Double.parseDouble(found.group(1)) + Double.parseDouble(found.group(2)))),
            rule(
                    "(\\d{1,15}) [A-Z_]{1,60} messages dropped in last",
                    found -> counted(Category.DROPPED, null, found.group(1))),
            rule(
                    "^(?!ConcurrentMarkSweep|ZGC (?:Major |Minor )?Cycles|Shenandoah Cycles).{1,60}? GC in (\\d{1,15}) ?ms",
                    found -> counted(Category.GC_PAUSE, null, found.group(1))),
            rule(
                    "^GC for (?!ConcurrentMarkSweep).{1,60}?: (\\d{1,15}) ms for",
                    found -> counted(Category.GC_PAUSE, null, found.group(1))),
            rule(
                    "Aggregation query used (?:without partition key|on multiple partition keys)(.{0,600})",
                    found -> new LogMessage(Category.AGGREGATION, queried(found.group(1)), null)));

    /** Each rule needs one of these words. */
    private static final List<String> TELLING =
            List.of("artition", " row ", "atch ", "tombstone", "dropped", "GC ", "Aggregation", "internal");

    private static final Pattern TIMEOUT =
            Pattern.compile("(?i)(?:read|write|cas|truncate|request)timeoutexception|operations? timed out|"
                    + "timed out - received only");
    private static final Pattern FROM = Pattern.compile("(?i)\\bFROM " + NAME + "\\." + NAME);
    private static final Pattern NAMED =
            Pattern.compile("^(?: in|on table| on)? ?\\(?" + NAME + "\\." + NAME + "(?![\\w.(])");
    private static final Pattern QUALIFIED = Pattern.compile("\\s*" + NAME + "\\." + NAME + "\\s*");

    /** What a message of this level warns of; empty where it warns of nothing. */
    public static Optional<LogMessage> of(String level, String message) {
        var text = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
        for (var rule : tells(text) ? RULES : List.<Rule>of()) {
            var found = rule.pattern.matcher(text);
            if (found.find()) {
                return Optional.of(rule.meaning.apply(found));
            }
        }
        var severity = level.strip().toUpperCase(Locale.ROOT);
        var serious = severity.equals("ERROR") || severity.equals("FATAL");
        var warning = severity.equals("WARN") || severity.equals("WARNING");
        if (TIMEOUT.matcher(text).find() && (serious || warning || text.contains("operations timed out"))) {
            return Optional.of(new LogMessage(Category.TIMEOUT, null, null));
        }
        if (serious) {
            return Optional.of(new LogMessage(Category.ERROR, null, null));
        }
        return warning ? Optional.of(new LogMessage(Category.OTHER, null, null)) : Optional.empty();
    }

    /** What every rule asks for; most lines of a log have nothing of it, and searching words is fast. */
    private static boolean tells(String text) {
        return TELLING.stream().anyMatch(text::contains);
    }

    private static Rule rule(String pattern, Function<Matcher, LogMessage> meaning) {
        return new Rule(Pattern.compile(pattern), meaning);
    }

    private static Rule rule(String pattern, String before, Function<Matcher, LogMessage> meaning) {
        return rule(before + ".{0,80}?" + pattern, meaning);
    }

    private static TableName table(Matcher found, int keyspace, int table) {
        return new TableName(found.group(keyspace), found.group(table));
    }

    private static @Nullable TableName only(String tables) {
        var qualified = QUALIFIED.matcher(tables);
        return qualified.matches() ? table(qualified, 1, 2) : null;
    }

    private static @Nullable TableName queried(String rest) {
        var from = FROM.matcher(rest);
        if (from.find()) {
            return table(from, 1, 2);
        }
        var named = NAMED.matcher(rest);
        return named.find() ? table(named, 1, 2) : null;
    }

    private static LogMessage counted(Category category, @Nullable TableName table, String figure) {
        return new LogMessage(category, table, Double.valueOf(figure));
    }

    private static LogMessage sized(Category category, @Nullable TableName table, Matcher found, int group) {
        return new LogMessage(category, table, bytes(found.group(group), found.group(group + 1)));
    }

    private static @Nullable Double bytes(String figure, @Nullable String unit) {
        try {
            var scale = unit == null ? 'B' : unit.charAt(0);
            return Double.parseDouble(figure)
                    * switch (scale) {
                        case 'K' -> 1024.0;
                        case 'M' -> 1024.0 * 1024;
                        case 'G' -> 1024.0 * 1024 * 1024;
                        case 'T' -> 1024.0 * 1024 * 1024 * 1024;
                        default -> 1.0;
                    };
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
