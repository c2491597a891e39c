package muniment.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import muniment.assessment.WorkStatus;
import muniment.catalog.Criticality;
import muniment.catalog.Kind;
import muniment.catalog.Party;
import muniment.journal.Method;
import muniment.journal.Result;
import muniment.observation.Outcome;
import muniment.readiness.Assurance;
import muniment.readiness.Cause;
import muniment.readiness.Verdict;
import org.junit.jupiter.api.Test;

final class CoreWordingTest {
    @Test
    void everyRefusalHasItsWordingAndNoneIsDead() throws IOException {
        var used = new TreeSet<String>();
        used.addAll(found("src/main/java/muniment/assessment", "\"(?:refusal\\.)?([a-z]+(?:-[a-z]+)+)\""));
        used.addAll(found("src/main/java/muniment/session", "\"refusal\\.([a-z-]+)\""));
        var worded = new TreeSet<String>();
        Text.load("refusal").keys().forEach(key -> worded.add(key.substring("refusal.".length())));
        assertEquals(worded, used);
    }

    @Test
    void everyRuleSaysWhyAndWhatNext() throws IOException {
        var expected = new TreeSet<String>();
        for (var rule : found("src/main/java/muniment/readiness/rules", "\"([a-z]+(?:-[a-z]+)*)\"")) {
            expected.add("cause." + rule);
            expected.add("next." + rule);
        }
        names(expected, "result", Result.values());
        names(expected, "outcome", Outcome.values());
        names(expected, "status", WorkStatus.values());
        names(expected, "assurance", Assurance.values());
        names(expected, "verdict", Verdict.values());
        names(expected, "party", Party.values());
        names(expected, "level", Criticality.Level.values());
        names(expected, "method", Method.values());
        names(expected, "kind", Kind.values());
        names(expected, "weight", Cause.Weight.values());
        assertEquals(expected, new TreeSet<>(Text.load("readiness").keys()));
    }

    private static void names(Set<String> into, String prefix, Enum<?>[] constants) {
        for (var constant : constants) {
            into.add(prefix + "." + Text.slug(constant));
        }
    }

    private static Set<String> found(String folder, String pattern) throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Pattern.compile(pattern)
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> keys.add(match.group(1)));
            }
        }
        return keys;
    }
}
