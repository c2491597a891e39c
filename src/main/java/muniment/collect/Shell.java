package muniment.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A shell with its way to write words, so that no name can become a command. */
public enum Shell {
    BASH("sh") {
        @Override
        String quoted(String text) {
            return "'" + text.replace("'", "'\\''") + "'";
        }

        @Override
        String variable(String name) {
            return "\"$" + name + "\"";
        }

        @Override
        String concatenated(List<String> parts) {
            return String.join("", parts);
        }
    },
    POWERSHELL("ps1") {
        @Override
        String quoted(String text) {
            return "'" + text.replaceAll("['\u2018\u2019\u201a\u201b]", "$0$0") + "'";
        }

        @Override
        String variable(String name) {
            return "$" + name;
        }

        @Override
        String concatenated(List<String> parts) {
            return parts.size() == 1 ? parts.getFirst() : "(" + String.join(" + ", parts) + ")";
        }
    };

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=-]+");

    private final String ending;

    Shell(String ending) {
        this.ending = ending;
    }

    /** What the names of its scripts end with. */
    public String ending() {
        return ending;
    }

    /** The text as one word that the shell takes as it is; line ends and other control characters are left out. */
    public String word(String text) {
        var clean = text.replaceAll("\\p{Cntrl}", "");
        return PLAIN.matcher(clean).matches() ? clean : quoted(clean);
    }

    /** The command with its names as variables of a script. */
    String withVariables(List<String> run) {
        return line(run, name -> variable(name));
    }

    /** One word with its names as variables of a script. */
    String wordWithVariables(String word) {
        return word(word, name -> variable(name));
    }

    /** The command with its names filled in; those that are not known stay in angle brackets. */
    String filled(List<String> run, Function<String, String> value) {
        return run.stream()
                .map(word -> word(NAME.matcher(word)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(value.apply(match.group(1))))))
                .collect(Collectors.joining(" "));
    }

    private String line(List<String> run, Function<String, String> value) {
        return run.stream().map(word -> word(word, value)).collect(Collectors.joining(" "));
    }

    private String word(String word, Function<String, String> value) {
        var parts = new ArrayList<String>();
        var names = NAME.matcher(word);
        int at = 0;
        while (names.find()) {
            if (names.start() > at) {
                parts.add(quoted(word.substring(at, names.start())));
            }
            parts.add(value.apply(names.group(1)));
            at = names.end();
        }
        if (parts.isEmpty()) {
            return word(word);
        }
        if (at < word.length()) {
            parts.add(quoted(word.substring(at)));
        }
        return concatenated(parts);
    }

    abstract String quoted(String text);

    abstract String variable(String name);

    abstract String concatenated(List<String> parts);
}
