package muniment.desktop.disclosure;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.catalog.Classification;
import muniment.catalog.ClassificationId;
import muniment.catalog.Classifications;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Prose;
import muniment.desktop.kit.Sheet;
import muniment.sharing.Profile;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** Asks who may see evidence in dialogs over the window. */
public record DisclosureDialogs(Dialogs dialogs, Text text) implements DisclosureSheets {
    @Override
    public void mark(String about, MarkDraft draft, Consumer<Runnable> doIt) {
        var form = Form.with(text)
                .radios(
                        "disclosure.mark.classification",
                        draft.level(),
                        draft.levels(),
                        level -> level == null ? "" : level.title())
                .below(meaning(draft.level()))
                .area("disclosure.mark.because", draft.because(), 3)
                .build(draft.refusals());
        dialogs.open(new Sheet("disclosure.mark.title", content(about, form), "disclosure.mark.verb", doIt));
    }

    /** What the chosen level means. */
    private Label meaning(Property<@Nullable Classification> chosen) {
        var meaning = Prose.of("");
        meaning.getStyleClass().add("hint");
        Attached.to(meaning, chosen, level -> meaning.setText(level == null ? "" : level.meaning()));
        return meaning;
    }

    @Override
    public void copy(String about, CopyDraft draft, Runnable choose, Consumer<Runnable> doIt) {
        var form = Form.with(text);
        if (draft.hides()) {
            form.area("disclosure.copy.texts", draft.hidden().texts(), 3)
                    .text("disclosure.copy.lines", draft.hidden().lines());
        }
        form.file("disclosure.copy.prepared", draft.typed().prepared(), choose)
                .area("disclosure.copy.because", draft.typed().because(), 2)
                .choice(
                        "disclosure.copy.classification",
                        draft.typed().level(),
                        Stream.concat(
                                        Stream.of(""),
                                        draft.levels().stream()
                                                .map(level -> level.id().value()))
                                .toList(),
                        this::level);
        dialogs.open(new Sheet(
                "disclosure.copy.title", content(about, form.build(draft.refusals())), "disclosure.copy.verb", doIt));
    }

    private String level(String name) {
        return name.isEmpty()
                ? text.say("disclosure.copy.as-original")
                : Classifications.usual().meant(new ClassificationId(name)).title();
    }

    @Override
    public void give(GiveDraft draft, Runnable choose, Consumer<Runnable> doIt) {
        var form = Form.with(text)
                .radios(
                        "disclosure.give.profile",
                        draft.profile(),
                        draft.profiles(),
                        profile -> profile == null ? "" : profile.title())
                .below(gets(draft.profile()))
                .file("disclosure.give.inside", draft.inside(), choose)
                .build(draft.refusals());
        dialogs.open(new Sheet(
                "disclosure.give.title",
                content(text.say("disclosure.give.about"), form),
                "disclosure.give.verb",
                doIt));
    }

    /** What the chosen recipient gets. */
    private Label gets(Property<@Nullable Profile> chosen) {
        var gets = Prose.of("");
        gets.getStyleClass().add("hint");
        Attached.to(gets, chosen, profile -> gets.setText(profile == null ? "" : gets(profile)));
        return gets;
    }

    private String gets(Profile profile) {
        return text.say(
                profile.copies() ? "disclosure.give.gets-copies" : "disclosure.give.gets",
                Classifications.usual().meant(profile.highest()).title());
    }

    private static VBox content(String about, Region form) {
        var content = new VBox(Prose.of(about), form);
        content.getStyleClass().addAll("stack", "evidence-form");
        return content;
    }
}
