package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muniment.assessment.Confidentiality;
import muniment.catalog.Sla;
import muniment.journal.Custody;
import muniment.journal.Result;
import muniment.journal.SignedAs;
import muniment.observation.Outcome;
import muniment.readiness.Cause;
import muniment.readiness.Verdict;
import muniment.text.Text;
import org.junit.jupiter.api.Test;

/** The wording of the report and the places that use it know of each other. */
final class ReportTextTest {
    private static final Pattern SAID = Pattern.compile("(?:\\bsay\\(|tell\\(told, )\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern BRANDING = Pattern.compile("new BrandingProblem\\(\\s*\"([a-z-]+)\"");
    private static final Pattern WHOLE = Pattern.compile("\"(report\\.[a-z0-9.-]+)\"");

    @Test
    void everyKeyThatIsUsedHasWordsAndEveryWordIsUsed() throws IOException {
        var used = new TreeSet<String>();
        for (var file : sources()) {
            var source = Files.readString(file);
            BRANDING.matcher(source)
                    .results()
                    .map(found -> "report.branding." + found.group(1))
                    .forEach(used::add);
            WHOLE.matcher(source).results().map(found -> found.group(1)).forEach(used::add);
            SAID.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !key.startsWith("report."))
                    .forEach(key -> used.add("report." + key));
        }
        used.removeIf(key -> key.endsWith(".") || key.endsWith(".jte") || PREFIXES.contains(key));
        named("report.icon", Result.values()).forEach(used::add);
        named("report.icon", Verdict.values()).forEach(used::add);
        named("report.icon", Cause.Weight.values()).forEach(used::add);
        named("report.icon", Outcome.values()).forEach(used::add);
        named("report.verdict", Verdict.values()).forEach(used::add);
        named("report.cover", Sla.Cover.values()).forEach(used::add);
        named("report.form", Custody.Form.values()).forEach(used::add);
        named("report.role", SignedAs.Role.values()).forEach(used::add);
        named("report.level", SignedAs.Level.values()).forEach(used::add);
        named("report.has", Cover.Has.values()).forEach(used::add);
        named("report.part", Part.values()).forEach(used::add);
        named("report.depth", Depth.values()).forEach(used::add);
        named("report.leaves-out", Depth.values()).forEach(used::add);
        named("report.meaning", Result.values()).forEach(used::add);
        named("report.marked", Confidentiality.Basis.values()).forEach(used::add);
        named("report.sharing.part", muniment.sharing.Part.values()).forEach(used::add);
        assertEquals(used, new TreeSet<>(Text.load("report").keys()));
    }

    private static final List<String> PREFIXES = List.of(
            "report.icon",
            "report.cover",
            "report.form",
            "report.has",
            "report.role",
            "report.level",
            "report.verdict",
            "report.part",
            "report.depth",
            "report.leaves-out",
            "report.meaning");

    @Test
    void everyPatternIsWellFormedAndHasNoStraightApostrophe() {
        var text = Text.load("report");
        var broken = new ArrayList<String>();
        for (var key : text.keys()) {
            var pattern = text.find(key).orElseThrow();
            new MessageFormat(pattern, Locale.ROOT);
            if (pattern.contains("'")) {
                broken.add(key);
            }
        }
        assertEquals(List.of(), broken);
    }

    private static Stream<String> named(String prefix, Enum<?>... constants) {
        return Stream.of(constants).map(constant -> prefix + "." + Text.slug(constant));
    }

    private static List<Path> sources() throws IOException {
        try (var code = Files.list(Path.of("src/main/java/muniment/report"));
                var templates = Files.list(Path.of("assets/report"))) {
            return Stream.concat(code, templates)
                    .filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
                    .toList();
        }
    }
}
