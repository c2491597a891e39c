package muniment.desktop.obligation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Prose;
import muniment.desktop.kit.Refusals;
import muniment.desktop.kit.Sheet;
import muniment.text.Text;

/** Asks about evidence in dialogs over the window. */
record EvidenceDialogs(Dialogs dialogs, Text text) implements EvidenceSheets {
    @Override
    public void record(EvidenceDraft draft, Consumer<Runnable> doIt) {
        var title = "obligation.sheet-" + Text.slug(draft.kind());
        dialogs.open(new Sheet(title, new EvidenceForm(draft, text), "obligation.sheet-verb", doIt));
    }

    @Override
    public void withdraw(String title, Refusals against, BiConsumer<String, Runnable> doIt) {
        var because = new SimpleStringProperty("");
        var form =
                Form.with(text).area("obligation.withdraw.because", because, 3).build(against);
        var content = new VBox(Prose.of(text.say("obligation.withdraw-about", title)), form);
        content.getStyleClass().addAll("stack", "evidence-form");
        dialogs.open(new Sheet(
                "obligation.withdraw-title",
                content,
                "obligation.withdraw-verb",
                close -> doIt.accept(because.get(), close)));
    }

    @Override
    public void link(
            String title,
            List<EvidenceDraft.Further> obligations,
            Refusals against,
            BiConsumer<List<String>, Runnable> doIt) {
        var chosen = FXCollections.<String>observableSet();
        var form = Form.with(text)
                .node("obligation.link.obligation", new FurtherList(obligations, chosen, text))
                .build(against);
        var content = new VBox(Prose.of(text.say("obligation.link-about", title)), form);
        content.getStyleClass().addAll("stack", "evidence-form");
        dialogs.open(new Sheet(
                "obligation.link-title",
                content,
                "obligation.link-verb",
                close -> doIt.accept(List.copyOf(chosen), close)));
    }
}
