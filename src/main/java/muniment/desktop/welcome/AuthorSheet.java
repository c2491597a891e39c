package muniment.desktop.welcome;

import java.util.function.Consumer;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Sheet;
import muniment.journal.Person;
import muniment.text.Text;

/** Asks who works here, before anything is written in anybody's name. */
record AuthorSheet(Text text, Dialogs dialogs) {
    void ask(Consumer<Person> then) {
        var model = new AuthorModel();
        var form = Form.with(text)
                .note("settings.author.why")
                .text("author.person", model.name)
                .text("author.mail", model.mail)
                .build(model.refusals);
        dialogs.open(new Sheet(
                "author.title",
                form,
                "author.go",
                close -> model.person(text).ifPresent(person -> {
                    close.run();
                    then.accept(person);
                })));
    }
}
