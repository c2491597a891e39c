package muniment.desktop.history;

import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Surroundings;

/** Says over any room who wrote the open assessment. */
public record PeopleSheet(Surroundings around) {
    /** Opens it. */
    public void open(OpenDocument document) {
        var cards = new WriterCards(around.text());
        cards.getStyleClass().add("people");
        cards.show(new Writers(around.text(), document.session().zone())
                .of(document.snapshot().assessment().history()));
        around.dialogs().tell("history-room.people.title", cards);
    }
}
