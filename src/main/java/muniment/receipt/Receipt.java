package muniment.receipt;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muniment.journal.Author;
import muniment.journal.AuthorKey;
import muniment.journal.EntryId;
import muniment.journal.Person;

/**
 * What the history of an assessment held at a moment: how many entries, and the last of them, which stand for all
 * before.
 *
 * <p>Has exactly one written form; its first line keeps a signature of it from passing for that of anything else.
 *
 * @param assessment its name
 * @param heads the entries that no other followed, in the order of their names
 * @param at by the author's own clock
 */
public record Receipt(String assessment, int entries, List<EntryId> heads, Instant at, Author author) {
    private static final String DOMAIN = "muniment receipt v1";
    private static final int LONGEST_NAME = 200;
    private static final int MOST_HEADS = 1_000;
    private static final int MOST_ENTRIES = 1_000_000;

    public Receipt {
        assessment = line(assessment);
        author = new Author(
                new Person(line(author.person().name()), line(author.person().mail())), author.key());
        heads = heads.stream().sorted().distinct().toList();
        if (entries < 1 || entries > MOST_ENTRIES || heads.isEmpty() || heads.size() > MOST_HEADS) {
            throw new IllegalArgumentException(
                    "a receipt over " + entries + " entries with " + heads.size() + " heads");
        }
    }

    /** One line of readable words: what would begin another one, or turn the direction of writing, becomes a space. */
    private static String line(String words) {
        var readable = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", " ")
                .strip();
        return readable.substring(0, Math.min(readable.length(), LONGEST_NAME)).strip();
    }

    /** The bytes that its author signs. */
    byte[] content() {
        var lines = new ArrayList<String>();
        lines.add(DOMAIN);
        lines.add("assessment " + assessment);
        lines.add("entries " + entries);
        lines.add("at " + at);
        lines.add("name " + author.person().name());
        lines.add("mail " + author.person().mail());
        lines.add("key " + author.key().hex());
        heads.forEach(head -> lines.add("head " + head));
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the bytes that were signed; empty unless they are exactly the written form of a receipt. */
    static Optional<Receipt> of(byte[] content) {
        var lines = new String(content, StandardCharsets.UTF_8).split("\n", -1);
        if (lines.length < 9 || lines.length > 8 + MOST_HEADS || !lines[0].equals(DOMAIN)) {
            return Optional.empty();
        }
        try {
            var heads = new ArrayList<EntryId>();
            for (int i = 7; i < lines.length - 1; i++) {
                heads.add(EntryId.of(value("head", lines[i])));
            }
            var receipt = new Receipt(
                    value("assessment", lines[1]),
                    Integer.parseInt(value("entries", lines[2])),
                    heads,
                    Instant.parse(value("at", lines[3])),
                    new Author(
                            new Person(value("name", lines[4]), value("mail", lines[5])),
                            new AuthorKey(value("key", lines[6]))));
            return Optional.of(receipt).filter(read -> java.util.Arrays.equals(read.content(), content));
        } catch (IllegalArgumentException | DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static String value(String name, String line) {
        if (!line.startsWith(name + " ")) {
            throw new IllegalArgumentException("no " + name);
        }
        return line.substring(name.length() + 1);
    }
}
