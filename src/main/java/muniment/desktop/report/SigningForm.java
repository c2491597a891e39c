package muniment.desktop.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Form;
import muniment.desktop.report.ProofModel.Proof;
import muniment.desktop.report.SigningModel.Kept;
import muniment.desktop.report.SigningModel.Offered;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The fields of who signs, with what, and what they say by it. */
final class SigningForm {
    /** What a person can do here beside filling in. */
    interface Actions extends ProofForm.Actions {
        void chooseIdentity();

        void chooseLibrary();

        /** Lists what the store or the token offers. */
        void find();
    }

    private final Text text;
    private final SigningModel model;
    private final Actions actions;
    private final Described described;

    SigningForm(Text text, SigningModel model, Actions actions) {
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.described = new Described(text);
    }

    /** @param further ways to come by an identity, below its file */
    Form fields(Form form, Node... further) {
        var kept = model.kept();
        var filled = form.radios(
                        "report-room.kept", kept, List.of(Kept.values()), place -> text.name("report-room.kept", place))
                .when(
                        kept.isEqualTo(Kept.FILE),
                        file -> file.file("report-room.identity", model.identity(), actions::chooseIdentity)
                                .below(ways(further)))
                .when(
                        kept.isEqualTo(Kept.TOKEN),
                        token -> token.file("report-room.library", model.library(), actions::chooseLibrary)
                                .text("report-room.slot", model.slot()))
                .when(
                        kept.isNotEqualTo(Kept.STORE),
                        secret -> secret.password("report-room.password", model.password()))
                .when(
                        kept.isNotEqualTo(Kept.FILE),
                        list -> list.node("report-room.offered", offered())
                                .below(ways(described.button(Feather.SEARCH, "report-room.find", actions::find))))
                .text("report-room.reason", model.reason())
                .text("report-room.location", model.location());
        return new ProofForm(text, model.proofs(), actions).fields(filled, List.of(Proof.values()));
    }

    /** The same form, in which the focus goes to what was refused. */
    <R extends Region> R leadingToRefusals(R form) {
        Attached.to(
                form,
                model.refusals().byField(),
                byField -> byField.keySet().stream()
                        .map(field -> form.lookup("#report-room-" + field))
                        .filter(Objects::nonNull)
                        .flatMap(SigningForm::inputs)
                        .filter(Node::isFocusTraversable)
                        .findFirst()
                        .ifPresent(Node::requestFocus));
        return form;
    }

    private static Stream<Node> inputs(Node field) {
        return Stream.concat(Stream.of(field), field.lookupAll(".text-input, .radio-button").stream());
    }

    private static FlowPane ways(Node... ways) {
        var pane = new FlowPane(ways);
        pane.getStyleClass().add("report-ways");
        return pane;
    }

    private ComboBox<Offered> offered() {
        var box = new ComboBox<Offered>();
        box.setConverter(new Words());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(text.say("report-room.offered.prompt"));
        Attached.during(box, () -> {
            ListChangeListener<Offered> listener = _ -> box.getItems().setAll(model.found());
            model.found().addListener(listener);
            box.getItems().setAll(model.found());
            return () -> model.found().removeListener(listener);
        });
        box.valueProperty().bindBidirectional(model.offered());
        return box;
    }

    private static final class Words extends StringConverter<Offered> {
        @Override
        public String toString(@Nullable Offered offered) {
            return offered == null ? "" : offered.words();
        }

        @Override
        public Offered fromString(String written) {
            throw new UnsupportedOperationException("the box is not editable");
        }
    }
}
