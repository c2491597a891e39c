package muniment.desktop.obligation;

import java.io.File;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import muniment.desktop.disclosure.DisclosureActions;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Icons;
import muniment.desktop.observation.ObservationActions;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The page of one obligation: a head that stays, what is asked beside what was found, and files dropped anywhere. */
final class ObligationView extends StackPane {
    private final ObligationModel model;
    private final ObligationActions actions;
    private final ScrollPane scroll;

    ObligationView(
            ObligationModel model,
            ObligationActions actions,
            ObservationActions rulings,
            DisclosureActions disclosures,
            Text text) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("obligation");
        var pages = new TwoPages(
                List.of(new QuestionCard(model, text), new StepsCard(model, text)),
                List.of(new AskedCard(model, actions, text)),
                List.of(
                        owedOnly(new JudgementForm(model.judgement(), actions, text)),
                        owedOnly(new EvidenceList(model.evidence(), actions, disclosures, text)),
                        owedOnly(new ObservedCard(model, rulings, text)),
                        owedOnly(new ReviewBar(model.review(), actions, text)),
                        owedOnly(new HistoryList(model, text))));
        scroll = new ScrollPane(pages);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new VBox(new ObligationHeader(model, actions, text), scroll), dropVeil(text));
        setOnDragOver(this::over);
        setOnDragEntered(event -> veil(offersFiles(event)));
        setOnDragExited(_ -> veil(false));
        setOnDragDropped(this::dropped);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Shows the beginning of the page. */
    void toTop() {
        scroll.setVvalue(0);
    }

    private <R extends Region> R owedOnly(R card) {
        Attached.to(card, model.head(), head -> {
            card.setVisible(head.owed());
            card.setManaged(head.owed());
        });
        return card;
    }

    private Region dropVeil(Text text) {
        var words = new Label(text.say("obligation.drop"), Icons.of(Feather.DOWNLOAD));
        words.getStyleClass().add("title");
        var veil = new StackPane(words);
        veil.getStyleClass().add("drop-veil");
        veil.setMouseTransparent(true);
        veil.setVisible(false);
        return veil;
    }

    private void veil(boolean visible) {
        lookup(".drop-veil").setVisible(visible);
    }

    private boolean offersFiles(DragEvent event) {
        return model.head().get().owed() && event.getDragboard().hasFiles();
    }

    private void over(DragEvent event) {
        if (offersFiles(event)) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var files = offersFiles(event) ? event.getDragboard().getFiles() : List.<File>of();
        take(files);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    /** Takes files that were dropped here. */
    void take(List<File> files) {
        actions.takeFiles(files.stream().map(File::toPath).toList());
    }

    /** A letter chooses a result, unless it is being typed into a field. */
    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        model.judgement().results().get().stream()
                .filter(choice -> model.head().get().owed() && choice.letter().equalsIgnoreCase(event.getCharacter()))
                .findFirst()
                .ifPresent(choice -> {
                    actions.choose(choice.key());
                    event.consume();
                });
    }
}
