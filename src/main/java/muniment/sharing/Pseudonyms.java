package muniment.sharing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import muniment.journal.AuthorKey;
import muniment.journal.Person;

/** Gives each name one number of its kind, in the order in which the names are met: the same name, the same number. */
final class Pseudonyms {
    private final Map<String, Map<Object, Integer>> kinds = new HashMap<>();
    private final Map<Person, String> people = new LinkedHashMap<>();

    /** Such as <i>Person 3</i>. */
    String of(String kind, Object name) {
        return kind + " " + number(kind, name);
    }

    private int number(String kind, Object name) {
        var numbers = kinds.computeIfAbsent(kind, _ -> new HashMap<>());
        return numbers.computeIfAbsent(name, _ -> numbers.size() + 1);
    }

    /** A number in the first digits, which are those that are shown, and in the place of a key. */
    AuthorKey key(AuthorKey key) {
        return new AuthorKey("%016x".formatted(number("Key", key)) + "0".repeat(48));
    }

    /** One name for whoever the journal takes for one human being. */
    String person(Person person) {
        for (var known : people.entrySet()) {
            if (known.getKey().sameAs(person)) {
                return known.getValue();
            }
        }
        var name = of("Person", person.name().toLowerCase(java.util.Locale.ROOT) + " <" + person.mail());
        people.put(person, name);
        return name;
    }

    /** The same for somebody known by what was written of them only; empty stays empty. */
    String person(String written) {
        if (written.isBlank()) {
            return written;
        }
        return Person.parse(written).map(this::person).orElseGet(() -> of("Person", written));
    }
}
