package muniment.desktop.report;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.action.Action;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Refusals;
import muniment.desktop.kit.Sheet;
import muniment.desktop.report.ReportModel.Earlier;
import muniment.desktop.report.ReportModel.Written;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The report on screen: options and signature at the left, the pages beside them. */
public final class ReportView {
    /** What a person can do here. */
    public interface Actions {
        /** Turns to a page, counted from 0; beyond the ends to the nearest. */
        void turnTo(int page);

        /** The large page has so many pixels of width; unless the person zoomed, it fills them. */
        void room(double width);

        /** Lets the large page fill its width again. */
        void zoomToFit();

        void zoomIn();

        void zoomOut();

        void chooseIdentity();

        /** Fills the form for a new identity. */
        void proposeIdentity();

        /** Makes the identity that the form describes. */
        void makeIdentity(Runnable done);

        /** Lets the person choose where, signs and writes. */
        void issue();

        void copyDigest();

        void openFile();

        void openFolder();
    }

    private final Text text;
    private final ReportModel model;
    private final Actions actions;
    private final Dialogs dialogs;
    private final Described described;

    public ReportView(Text text, ReportModel model, Actions actions, Dialogs dialogs) {
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.dialogs = dialogs;
        this.described = new Described(text);
    }

    /** Builds the view. */
    public Region build() {
        var head = described.label("report-room.title");
        head.getStyleClass().add("headline");
        var side = new VBox(head, banner(), readOnly(), form(), issue(), earlier());
        side.getStyleClass().add("report-side-content");
        var scroll = described.name(new ScrollPane(side), "report-room.options");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("report-side");
        var pages = new ReportPages(text, model, actions).build();
        HBox.setHgrow(pages, Priority.ALWAYS);
        var view = new HBox(scroll, pages);
        view.getStyleClass().addAll("view", "report-view");
        return view;
    }

    private Node banner() {
        var box = new VBox();
        box.getStyleClass().addAll("report-written", "tone-good");
        Attached.to(box, model.written(), written -> show(box, written));
        return box;
    }

    private void show(VBox box, @Nullable Written written) {
        box.setVisible(written != null);
        box.setManaged(written != null);
        box.getChildren().clear();
        if (written == null) {
            return;
        }
        var digest = new TextField(written.digest());
        digest.setEditable(false);
        digest.setAccessibleText(text.say("report-room.digest"));
        digest.getStyleClass().add("mono");
        var head = words(written.words(), "subtitle");
        head.setId("report-written");
        head.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
        box.getChildren()
                .addAll(head, words(written.file(), "muted"), words(text.say("report-room.digest"), "muted"), digest);
        if (!written.caveat().isEmpty()) {
            box.getChildren().add(words(written.caveat(), "caveat"));
        }
        var ways = new FlowPane(
                described.button(Feather.EXTERNAL_LINK, "report-room.open-file", actions::openFile),
                described.button(Feather.FOLDER, "report-room.open-folder", actions::openFolder),
                described.button(Feather.COPY, "report-room.copy-digest", actions::copyDigest));
        ways.getStyleClass().add("report-ways");
        box.getChildren().add(ways);
    }

    private Node readOnly() {
        var label = words("", "report-read-only");
        label.setGraphic(Icons.of(Feather.LOCK));
        Attached.to(label, model.readOnly(), reason -> {
            label.setText(reason);
            label.setVisible(!reason.isEmpty());
            label.setManaged(!reason.isEmpty());
        });
        return label;
    }

    private Node form() {
        var signature = model.signature();
        var identity = new TextField();
        identity.textProperty().bindBidirectional(signature.identity());
        identity.setPromptText(text.say("report-room.identity.prompt"));
        var choose = described.button(Feather.FOLDER, "report-room.choose-identity", actions::chooseIdentity);
        var make = described.button(Feather.USER_PLUS, "report-room.make-identity", this::openNewIdentity);
        make.setId("report-make-identity");
        var ways = new FlowPane(choose, make);
        ways.getStyleClass().add("report-ways");
        var paper = Form.with(text)
                .choice(
                        "report-room.paper",
                        model.paper(),
                        ReportModel.papers(),
                        one -> text.name("report-room.paper", one))
                .check("report-room.sign", signature.wanted())
                .build(new Refusals());
        var signing = Form.with(text)
                .node("report-room.identity", identity)
                .below(ways)
                .password("report-room.password", signature.password())
                .text("report-room.reason", signature.reason())
                .text("report-room.location", signature.location())
                .build(model.refusals());
        signing.disableProperty().bind(signature.wanted().not());
        return new VBox(paper, signing);
    }

    private void openNewIdentity() {
        actions.proposeIdentity();
        var form = model.newIdentity();
        var content = Form.with(text)
                .note("report-room.new.note")
                .text("report-room.new.name", form.name())
                .text("report-room.new.mail", form.mail())
                .password("report-room.new.password", form.password())
                .password("report-room.new.again", form.again())
                .build(form.refusals());
        dialogs.open(new Sheet("report-room.new.title", content, "report-room.new.make", actions::makeIdentity));
    }

    private Node issue() {
        Button button = described.button(Action.ISSUE_REPORT, actions::issue);
        button.setId("report-issue");
        button.getStyleClass().addAll("accent", "report-issue");
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty().bind(model.busy());
        return button;
    }

    private Node earlier() {
        var box = new VBox();
        box.getStyleClass().add("report-earlier");
        Attached.during(box, () -> {
            showEarlier(box);
            return model.earlier().subscribe(() -> showEarlier(box));
        });
        return box;
    }

    private void showEarlier(VBox box) {
        box.getChildren().setAll(words(text.say("report-room.earlier"), "section-head"));
        if (model.earlier().isEmpty()) {
            box.getChildren().add(words(text.say("report-room.earlier.none"), "muted"));
        }
        for (Earlier earlier : model.earlier()) {
            var digest = words(text.say("report-room.earlier.digest", earlier.digest()), "small");
            digest.getStyleClass().addAll("mono", "muted");
            box.getChildren().addAll(words(earlier.words(), "words"), words(earlier.when(), "muted"), digest);
        }
    }

    private static Label words(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
