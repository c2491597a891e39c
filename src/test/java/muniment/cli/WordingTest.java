package muniment.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import muniment.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class WordingTest {
    private static final Pattern KEY = Pattern.compile("\"((?:cli|session)\\.[a-z.-]+)\"");

    @TempDir
    Path home;

    private static Set<String> keysInCode() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/muniment"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
            }
        }
        return keys;
    }

    /** A key that stands for a family, such as {@code cli.outcome} for {@code cli.outcome.pass}, or nothing. */
    private static boolean heads(String family, String key) {
        return key.startsWith(family.endsWith(".") ? family : family + ".");
    }

    @Test
    void everySentenceIsWordedAndEveryWordingIsSaid() throws IOException {
        var said = keysInCode();
        var worded = new TreeSet<>(Text.load("cli", "session").keys());
        var families = said.stream()
                .filter(key -> !worded.contains(key))
                .filter(key -> worded.stream().anyMatch(one -> heads(key, one)))
                .toList();
        said.removeAll(families);
        worded.removeIf(key -> !said.contains(key) && families.stream().anyMatch(family -> heads(family, key)));
        assertEquals(worded, said);
    }

    @Test
    void everyCommandOptionAndParameterIsExplained() {
        var missing = new ArrayList<String>();
        collect(line(), missing);
        assertEquals(List.of(), missing);
    }

    @Test
    void everyHelpHasAnExample() {
        line().getSubcommands().values().forEach(command -> {
            var help = command.getUsageMessage();
            assertTrue(help.contains("Example"), help);
        });
    }

    @Test
    void everyWordOfHelpIsUsed() {
        var used = new TreeSet<String>();
        keys(line(), used);
        var worded = Text.load("usage").keys().stream()
                .filter(key -> !key.contains(".usage."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(worded, used);
    }

    private CommandLine line() {
        var shell = Terminal.unattended(
                System.out,
                System.err,
                java.util.Map.of(),
                muniment.session.Workplace.in(home, java.time.Clock.systemUTC()));
        return Commands.line(shell, new Window() {
            @Override
            public java.util.Optional<String> hindrance() {
                return java.util.Optional.of("none");
            }

            @Override
            public int open(java.util.Optional<Path> file) {
                return 0;
            }

            @Override
            public int openSample(Path sample) {
                return 0;
            }
        });
    }

    private static void collect(CommandLine command, List<String> missing) {
        var spec = command.getCommandSpec();
        if (spec.usageMessage().header().length == 0) {
            missing.add(spec.qualifiedName());
        }
        spec.args().stream()
                .filter(argument -> argument.description().length == 0)
                .forEach(argument -> missing.add(spec.qualifiedName() + " " + argument.paramLabel()));
        command.getSubcommands().values().forEach(sub -> collect(sub, missing));
    }

    private static void keys(CommandLine command, Set<String> used) {
        command.getCommandSpec().args().forEach(argument -> used.add(argument.descriptionKey()));
        command.getSubcommands().values().forEach(sub -> keys(sub, used));
    }
}
