package muniment.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muniment.readiness.Verdict;
import muniment.text.Text;

/**
 * The verdict and the headline figures as the pages of a report print them, so that a signed page vouches for what no
 * page shows. Whatever cannot be found on the pages accuses nobody.
 *
 * @param pages the text of the pages without spaces
 */
public record PrintedFigures(String pages) {
    private static final Text WORDS = Text.load("report", "readiness");
    /** Stands for a number when its sentence is looked for, whichever number it prints. */
    private static final String ANY = "\u0001";

    private static final String NUMBER = "[0-9,]+";

    private enum Found {
        SAME,
        OTHER,
        NOWHERE
    }

    /** Whether the pages print what an assessment states; empty when they do not print all of it. */
    public Optional<Boolean> agree(JsonNode assessment) {
        var tally = assessment.path("tally");
        var found = Stream.concat(Stream.of(verdict(assessment.path("verdict").asText())), figures(tally))
                .toList();
        if (found.contains(Found.OTHER)) {
            return Optional.of(false);
        }
        return found.contains(Found.NOWHERE) ? Optional.empty() : Optional.of(true);
    }

    private Found verdict(String stated) {
        var printed = Arrays.stream(Verdict.values())
                .filter(verdict -> pages.contains(words(verdict)))
                .map(Text::slug)
                .toList();
        return printed.isEmpty() ? Found.NOWHERE : printed.contains(stated) ? Found.SAME : Found.OTHER;
    }

    private static String words(Verdict verdict) {
        return withoutSpaces(WORDS.name("verdict", verdict) + WORDS.name("report.verdict", verdict));
    }

    private Stream<Found> figures(JsonNode tally) {
        return Stream.of(
                figure(tally, "progressPercent", "%", "report.summary.progress", List.of("assessed", "applicable")),
                figure(tally, "compliancePercent", "%", "report.summary.compliance", List.of("met", "applicable")),
                figure(tally, "reviewed", "", "report.summary.reviewed", List.of()),
                figure(tally, "stale", "", "report.summary.stale", List.of()));
    }

    private Found figure(JsonNode tally, String figure, String unit, String sentence, List<String> within) {
        Object[] stated =
                within.stream().map(name -> tally.path(name).asInt(-1)).toArray();
        var exactly = tally.path(figure).asText() + unit + WORDS.say(sentence, stated);
        var anyhow =
                ANY + unit + WORDS.say(sentence, within.stream().map(_ -> ANY).toArray());
        if (printed(Pattern.quote(withoutSpaces(exactly)))) {
            return Found.SAME;
        }
        return printed(Pattern.quote(withoutSpaces(anyhow)).replace(ANY, "\\E" + NUMBER + "\\Q"))
                ? Found.OTHER
                : Found.NOWHERE;
    }

    private boolean printed(String pattern) {
        return Pattern.compile("(?<![0-9,])" + pattern).matcher(pages).find();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }
}
