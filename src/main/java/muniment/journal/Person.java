package muniment.journal;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody by name and mail address, written {@code Name <mail>}.
 *
 * @param mail empty when it is not known
 */
public record Person(String name, String mail) {
    private static final int LONGEST = 200;
    private static final int LONGEST_WRITTEN = 1_000;

    public Person {
        name = name.strip();
        mail = mail.strip();
        if (name.isEmpty() || name.length() > LONGEST || mail.length() > LONGEST) {
            throw new IllegalArgumentException("a person needs a name of 1 to 200 characters");
        }
    }

    /** Reads {@code Name} or {@code Name <mail>}; empty when it is neither. */
    public static Optional<Person> parse(String written) {
        if (written.length() > LONGEST_WRITTEN) {
            return Optional.empty();
        }
        var whole = written.strip();
        var open = whole.lastIndexOf('<');
        if (open < 0) {
            return of(whole, "");
        }
        return whole.endsWith(">")
                ? of(whole.substring(0, open).strip(), whole.substring(open + 1, whole.length() - 1))
                : Optional.empty();
    }

    private static Optional<Person> of(String name, String mail) {
        var person = !name.isEmpty() && name.length() <= LONGEST && name.chars().noneMatch(Person::bracket);
        var address = mail.length() <= LONGEST
                && mail.chars().noneMatch(sign -> bracket(sign) || Character.isWhitespace(sign));
        return person && address ? Optional.of(new Person(name, mail)) : Optional.empty();
    }

    private static boolean bracket(int sign) {
        return sign == '<' || sign == '>';
    }

    /** Whether both are the same human being as far as mail address or, without one, the name can tell. */
    public boolean sameAs(Person other) {
        if (mail.isEmpty() || other.mail.isEmpty()) {
            return name.equalsIgnoreCase(other.name);
        }
        return mail.toLowerCase(Locale.ROOT).equals(other.mail.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return mail.isEmpty() ? name : name + " <" + mail + ">";
    }
}
