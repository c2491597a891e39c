package muniment.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** Recognises {@code evidence list FILE}, where the file belongs before the word for what is to be done with it. */
final class SwappedOrder {
    private SwappedOrder() {}

    /** The same words in the right order, if their order is what is wrong. */
    static Optional<String> righted(CommandLine command, String[] arguments) {
        var top = command;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        var evidence = top.getSubcommands().get("evidence");
        var words = new ArrayList<>(List.of(arguments));
        if (evidence == null
                || words.size() < 3
                || !words.getFirst().equals("evidence")
                || !evidence.getSubcommands().containsKey(words.get(1))) {
            return Optional.empty();
        }
        return words.stream()
                .skip(2)
                .filter(word -> word.endsWith(".muniment"))
                .findFirst()
                .map(file -> {
                    words.remove(file);
                    words.add(1, file);
                    return "muniment "
                            + String.join(
                                    " ",
                                    words.stream().map(SwappedOrder::quoted).toList());
                });
    }

    private static String quoted(String word) {
        return word.isEmpty() || word.contains(" ") ? '"' + word + '"' : word;
    }
}
