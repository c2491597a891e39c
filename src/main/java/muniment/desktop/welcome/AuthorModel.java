package muniment.desktop.welcome;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.desktop.kit.Refusals;
import muniment.journal.Person;
import muniment.text.Text;

/** The answer to who works here. */
final class AuthorModel {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty mail = new SimpleStringProperty("");
    final Refusals refusals = new Refusals();

    /** Who was named; empty, with the reason at the field, when nobody was. */
    Optional<Person> person(Text text) {
        if (name.get().isBlank()) {
            refusals.show("person", text.say("author.name-missing"));
            return Optional.empty();
        }
        refusals.clear();
        return Optional.of(new Person(name.get(), mail.get()));
    }
}
