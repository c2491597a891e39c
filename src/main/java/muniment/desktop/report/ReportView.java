package muniment.desktop.report;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import muniment.desktop.kit.FollowFocus;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Prose;
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

        /** Lets the person choose where, signs and writes. */
        void issue();

        void copyDigest();

        void openFile();

        void openFolder();

        /** Lets the person choose a report to sign as well; {@code open} shows what was found of it. */
        void countersign(Runnable open);

        /** The same for a report that was issued from here. */
        void countersign(Earlier report, Runnable open);

        /** Signs the report that was found; {@code done} closes the sheet. */
        void signAsWell(Runnable done);

        /** Lets the person choose a report to prove for longer; {@code open} shows what was found of it. */
        void extend(Runnable open);

        /** The same for a report that was issued from here. */
        void extend(Earlier report, Runnable open);

        /** Adds proofs to the report that was found; {@code done} closes the sheet. */
        void addProofs(Runnable done);
    }

    /** What the parts of the side can do. */
    record Parts(
            OptionsForm.Actions options,
            SigningForm.Actions signature,
            IdentitySheets.Actions identity,
            SigningForm.Actions countersignature,
            ProofForm.Actions proofs) {}

    private final Text text;
    private final ReportModel model;
    private final Actions actions;
    private final Parts parts;
    private final Described described;
    private final IdentitySheets identities;
    private final CountersigningSheet countersigning;
    private final ExtendingSheet extending;

    /** @param underWay makes the line that shows what is under way and cancels it */
    ReportView(Text text, ReportModel model, Actions actions, Parts parts, Dialogs dialogs, Supplier<Node> underWay) {
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.parts = parts;
        this.described = new Described(text);
        this.identities = new IdentitySheets(text, model.identity(), parts.identity(), dialogs);
        this.countersigning =
                new CountersigningSheet(text, model.countersigning(), parts.countersignature(), dialogs, underWay);
        this.extending = new ExtendingSheet(text, model.extending(), parts.proofs(), dialogs, underWay);
    }

    /** Builds the view. */
    public Region build() {
        var head = described.label("report-room.title");
        head.getStyleClass().add("headline");
        var options = new OptionsForm(text, model.options(), parts.options()).build();
        var content = new VBox(head, banner(), readOnly(), options, signature(), earlier());
        content.getStyleClass().add("report-side-content");
        var scroll = described.name(new ScrollPane(content), "report-room.options");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        FollowFocus.in(scroll);
        Attached.to(scroll, model.written(), written -> {
            if (written != null) {
                scroll.setVvalue(0);
            }
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var side = new VBox(scroll, issue());
        side.getStyleClass().add("report-side");
        var pages = new ReportPages(text, model, actions).build();
        HBox.setHgrow(pages, Priority.ALWAYS);
        var view = new HBox(side, pages);
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
        var head = Prose.of(written.words(), "subtitle");
        head.setId("report-written");
        head.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
        box.getChildren()
                .addAll(
                        head,
                        Prose.of(written.file(), "muted"),
                        Prose.of(text.say("report-room.digest"), "muted"),
                        digest);
        if (!written.caveat().isEmpty()) {
            box.getChildren().add(Prose.of(written.caveat(), "caveat"));
        }
        box.getChildren()
                .add(ways(
                        described.button(Feather.EXTERNAL_LINK, "report-room.open-file", actions::openFile),
                        described.button(Feather.FOLDER, "report-room.open-folder", actions::openFolder),
                        described.button(Feather.COPY, "report-room.copy-digest", actions::copyDigest)));
    }

    private Node readOnly() {
        var label = Prose.of("", "report-read-only");
        label.setGraphic(Icons.of(Feather.LOCK));
        Attached.to(label, model.readOnly(), reason -> {
            label.setText(reason);
            label.setVisible(!reason.isEmpty());
            label.setManaged(!reason.isEmpty());
        });
        return label;
    }

    private Node signature() {
        var make = described.button(Feather.USER_PLUS, "report-room.make-identity", identities::make);
        make.setId("report-make-identity");
        var request = described.button(Feather.SEND, "report-room.request-certification", identities::request);
        request.setId("report-request-certification");
        request.getStyleClass().add("flat");
        var certify = described.button(Feather.AWARD, "report-room.put-in-certificate", identities::certify);
        certify.setId("report-put-in-certificate");
        certify.getStyleClass().add("flat");
        var fields = new SigningForm(text, model.signature(), parts.signature());
        var form = Form.with(text)
                .fold(
                        "report-room.signs",
                        true,
                        signs -> signs.check(
                                        "report-room.sign", model.signature().wanted())
                                .when(
                                        model.signature().wanted(),
                                        wanted -> fields.fields(
                                                wanted.note("report-room.as-author"), make, request, certify)))
                .build(model.signature().refusals());
        return fields.leadingToRefusals(form);
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
        var sign =
                described.button(Feather.EDIT_3, "report-room.countersign", () -> actions.countersign(this::openSheet));
        sign.setId("report-countersign");
        var extend = described.button(Feather.CLOCK, "report-room.extend", () -> actions.extend(this::openProofs));
        extend.setId("report-extend");
        box.getChildren().setAll(Prose.of(text.say("report-room.earlier"), "section-head"), ways(sign, extend));
        if (model.earlier().isEmpty()) {
            box.getChildren().add(Prose.of(text.say("report-room.earlier.none"), "muted"));
        }
        model.earlier().forEach(earlier -> box.getChildren().add(earlier(earlier)));
    }

    private Node earlier(Earlier earlier) {
        var digest = Prose.of(text.say("report-room.earlier.digest", earlier.digest()), "small");
        digest.getStyleClass().addAll("mono", "muted");
        var report = new VBox(Prose.of(earlier.words(), "words"), Prose.of(earlier.when(), "muted"));
        earlier.details().forEach(detail -> report.getChildren().add(Prose.of(detail, "muted")));
        var sign = described.button(
                Feather.EDIT_3, "report-room.earlier.sign", () -> actions.countersign(earlier, this::openSheet));
        sign.setAccessibleText(text.say("report-room.earlier.sign-named", earlier.words()));
        var extend = described.button(
                Feather.CLOCK, "report-room.earlier.extend", () -> actions.extend(earlier, this::openProofs));
        extend.setAccessibleText(text.say("report-room.earlier.extend-named", earlier.words()));
        report.getChildren().addAll(digest, ways(sign, extend));
        report.getStyleClass().add("report-one");
        return report;
    }

    private void openSheet() {
        countersigning.open(actions::signAsWell);
    }

    private void openProofs() {
        extending.open(actions::addProofs);
    }

    private static FlowPane ways(Node... ways) {
        var pane = new FlowPane(ways);
        pane.getStyleClass().add("report-ways");
        return pane;
    }
}
