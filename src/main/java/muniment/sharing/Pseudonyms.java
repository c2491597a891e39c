package muniment.sharing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import muniment.journal.Person;

/** Gives each name one number of its kind, in the order in which the names are met: the same name, the same number. */
final class Pseudonyms {
    private final Map<String, Map<Object, Integer>> kinds = new HashMap<>();
    private final Map<Person, String> people = new LinkedHashMap<>();

    /** Such as <i>Person 3</i>. */
    String of(String kind, Object name) {
        var numbers = kinds.computeIfAbsent(kind, _ -> new HashMap<>());
        numbers.putIfAbsent(name, numbers.size() + 1);
        return kind + " " + numbers.get(name);
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
