package muniment.desktop.obligation;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Prose;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The one form for every kind of evidence: what it is, when it was true, where it comes from, whole or sample. */
final class EvidenceForm extends VBox {
    EvidenceForm(EvidenceDraft draft, Text text) {
        getStyleClass().addAll("stack", "evidence-form");
        var form = Form.with(text);
        if (!draft.artefacts().isEmpty()) {
            form.node("obligation.new.artefact", artefacts(draft));
        }
        content(form, draft, text);
        form.section("obligation.new.when")
                .beside(
                        one -> one.text("obligation.new.times", draft.captured()),
                        two -> two.date("obligation.new.valid", draft.validUntil()))
                .beside(
                        one -> one.date("obligation.new.from", draft.coversFrom()),
                        two -> two.date("obligation.new.to", draft.coversTo()))
                .section("obligation.new.custody")
                .beside(
                        one -> one.text("obligation.new.source", draft.source()),
                        two -> two.text("obligation.new.collected", draft.collectedBy()))
                .area("obligation.new.obtained", draft.obtained(), 2)
                .check("obligation.new.derived", draft.derived())
                .section("obligation.new.whole")
                .beside(
                        one -> one.text("obligation.new.population", draft.population()),
                        two -> two.text("obligation.new.selection", draft.selection()))
                .section("obligation.new.more")
                .node("obligation.new.obligation", new FurtherList(draft.obligations(), draft.further(), text));
        getChildren().add(form.build(draft.refusals()));
    }

    private static void content(Form form, EvidenceDraft draft, Text text) {
        switch (draft.kind()) {
            case FILE -> {
                if (draft.arrivals().size() == 1) {
                    form.text("obligation.new.title", draft.title());
                }
                form.node("obligation.new.files", files(draft));
            }
            case NOTE ->
                form.text("obligation.new.title", draft.title()).area("obligation.note.content", draft.content(), 5);
            case LINK ->
                form.text("obligation.new.title", draft.title()).text("obligation.link.content", draft.content());
            case INTERVIEW ->
                form.text("obligation.new.title", draft.title())
                        .text("obligation.interview.about", draft.about())
                        .area("obligation.interview.content", draft.content(), 5);
            case OBSERVATION ->
                form.text("obligation.new.title", draft.title())
                        .text("obligation.observation.about", draft.about())
                        .area("obligation.observation.content", draft.content(), 5);
        }
    }

    private static Region files(EvidenceDraft draft) {
        var names = Prose.of(
                draft.arrivals().stream().map(EvidenceDraft.Arrival::name).collect(Collectors.joining("\n")), "mono");
        names.setGraphic(Icons.of(Feather.FILE));
        return names;
    }

    private static Region artefacts(EvidenceDraft draft) {
        var row = new FlowPane();
        row.getStyleClass().add("choices");
        for (var artefact : draft.artefacts()) {
            var button = new Button(artefact.title());
            button.getStyleClass().addAll("small", "artefact-choice");
            button.setTooltip(new Tooltip(artefact.mustShow()));
            button.setOnAction(_ -> draft.choose(artefact));
            row.getChildren().add(button);
        }
        return row;
    }
}
