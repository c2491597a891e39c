package muniment.analysis.form.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the header of a column in an export of the portal says, such as {@code Avg total_cpu (10.0.0.4)}.
 *
 * @param metric empty where the words do not say which metric it is, or not which way it counts
 * @param aggregation empty where the words do not say it
 * @param dimensions by name, as far as the words say them
 */
record PortalMetricsColumn(String metric, Optional<Aggregation> aggregation, Map<String, String> dimensions) {
    /** How values of an interval became one. */
    enum Aggregation {
        AVERAGE("avg|average|mean|mittel|mittelwert|durchschn|durchschnitt|moy|moyenne"),
        MINIMUM("min|minimum"),
        MAXIMUM("max|maximum|maximal"),
        TOTAL("sum|total|summe|somme"),
        COUNT("count");

        private final Pattern words;

        Aggregation(String words) {
            this.words = Pattern.compile("(?i)(?:" + words + ")");
        }

        /** The words of all of them, in English, German and French. */
        private static String words() {
            return List.of(values()).stream()
                    .map(one -> one.words.pattern().replace("(?i)", ""))
                    .collect(Collectors.joining("|"));
        }

        private static Optional<Aggregation> of(String word) {
            return List.of(values()).stream()
                    .filter(one -> one.words.matcher(word).matches())
                    .findFirst();
        }
    }

    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\d.])(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?::\\d{1,5})?(?![\\d.])");
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\w-])(cassandra_\\w{2,100}|mcac_\\w{2,100}|total_cpu|disk_utilization|percent_mem|iops|cpu)(?![\\w-])");
    private static final Pattern KIND =
            Pattern.compile("(?i)(?<!\\w)(?:usage_)?(idle|user|system|iowait|softirq|irq|steal|nice|guest)(?!\\w)");
    private static final Pattern DISPLAYED_AVERAGE = Pattern.compile("(?i)average cpu usage active");
    private static final List<Pattern> AGGREGATION_WORDS = List.of(
            Pattern.compile("(?i).*\\(\\s*(" + Aggregation.words() + ")\\.?\\s*\\).*"),
            Pattern.compile("(?i)\\W*([a-z]{3,12})\\.?(?:\\s.*)?"),
            Pattern.compile("(?i).*\\b(?:aggregation|agr\u00e9gation)\\W+([a-z]{3,12})\\b.*"),
            Pattern.compile("(?i).*[-:\u2013]\\s*([a-z]{3,12})\\.?\\s.*"));
    private static final int LONGEST = 500;
    private static final Map<String, String> DISPLAYED = displayed();

    private static Map<String, String> displayed() {
        var names = new TreeMap<String, String>((one, other) ->
                one.length() == other.length() ? one.compareTo(other) : Integer.compare(other.length(), one.length()));
        names.put("average cpu usage active", "total_cpu");
        names.put("cpu usage active", "cpu");
        names.put("disk utilization", "disk_utilization");
        names.put("memory utilization", "percent_mem");
        names.put("iops including throughput", "iops");
        return names;
    }

    /** What a header says; what it leaves open is taken from the title above the table. */
    static PortalMetricsColumn of(String header, String title) {
        var cut = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        var dimensions = new HashMap<String, String>();
        var address = ADDRESS.matcher(cut);
        if (address.find()) {
            dimensions.put("Address", address.group(1));
        }
        var own = metric(cut);
        var kind = KIND.matcher(cut);
        if (kind.find()) {
            dimensions.put("Kind", kind.group(1).toLowerCase(Locale.ROOT));
        }
        return new PortalMetricsColumn(
                own.or(() -> metric(title)).orElse(""),
                aggregation(cut).or(() -> aggregation(title)),
                Map.copyOf(dimensions));
    }

    /** The metric that words name, by its own name or as the portal displays it. */
    private static Optional<String> metric(String words) {
        var name = NAME.matcher(words);
        if (name.find()) {
            return Optional.of(name.group(1));
        }
        var lower = words.toLowerCase(Locale.ROOT);
        return DISPLAYED.entrySet().stream()
                .filter(entry -> lower.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The display name of a metric that begins with an aggregation says nothing of how it was aggregated. */
    private static Optional<Aggregation> aggregation(String words) {
        return DISPLAYED_AVERAGE
                .matcher(words)
                .replaceAll("x")
                .lines()
                .flatMap(line -> AGGREGATION_WORDS.stream()
                        .map(pattern -> pattern.matcher(line))
                        .filter(Matcher::matches)
                        .flatMap(matcher -> Aggregation.of(matcher.group(1)).stream()))
                .findFirst();
    }

    /** Whether the words say anything about figures. */
    boolean speaks() {
        return !metric.isEmpty() || aggregation.isPresent() || dimensions.containsKey("Address");
    }
}
