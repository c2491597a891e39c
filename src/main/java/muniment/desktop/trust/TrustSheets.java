package muniment.desktop.trust;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.EmptyState;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Prose;
import muniment.signing.SignerCertificate;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** What the dialogs about trust show: whom a person trusts, and a certificate that is to be compared. */
final class TrustSheets {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** What a person can do here. */
    interface Actions {
        /** Lets the person choose a certificate, and asks about it. */
        void add();

        void remove(SignerCertificate root);

        /** Lets the person choose a list of withdrawn certificates. */
        void addRevocations();
    }

    private final Text text;
    private final TrustModel model;
    private final Actions actions;
    private final Described described;

    TrustSheets(Text text, TrustModel model, Actions actions) {
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.described = new Described(text);
    }

    /** Everybody whom the person trusts, with ways to add and to take away. */
    Region list() {
        var rows = new VBox();
        rows.getStyleClass().add("stack");
        Attached.during(rows, () -> {
            InvalidationListener listener = _ -> showRows(rows);
            model.roots().addListener(listener);
            showRows(rows);
            return () -> model.roots().removeListener(listener);
        });
        var lists = Prose.of("", "muted");
        Attached.to(
                lists,
                model.revocations(),
                now -> lists.setText(text.say("trust.lists", now == null ? 0 : now.size())));
        var ways = new FlowPane(
                described.button(Feather.PLUS, "trust.add", actions::add),
                described.button(Feather.SLASH, "trust.add-list", actions::addRevocations));
        ways.getStyleClass().add("trust-ways");
        var sheet = new VBox(Prose.of(text.say("trust.note"), "muted"), rows, lists, ways);
        sheet.getStyleClass().addAll("stack", "trust-sheet");
        return sheet;
    }

    private void showRows(VBox rows) {
        rows.getChildren().setAll(model.roots().stream().map(this::row).toList());
        if (model.roots().isEmpty()) {
            rows.getChildren()
                    .add(new EmptyState(Feather.SHIELD_OFF, text.say("trust.nobody"), text.say("trust.nobody-why")));
        }
    }

    private Node row(SignerCertificate root) {
        var lines = new VBox(
                Prose.of(root.subject().name(), "subtitle"),
                Prose.of(issuedBy(root), "line"),
                Prose.of(validity(root), "muted"),
                Prose.of(grouped(root.fingerprint().substring(0, 16)) + " \u2026", "mono"));
        HBox.setHgrow(lines, Priority.ALWAYS);
        var remove = described.button(Feather.TRASH_2, "trust.remove", () -> actions.remove(root));
        remove.setAccessibleText(text.say("trust.remove-named", root.subject().name()));
        var row = new HBox(lines, remove);
        row.getStyleClass().addAll("card", "trust-row");
        return row;
    }

    /** The certificates whose fingerprints are to be compared, and the word of the person that they are the same. */
    Region comparison(List<SignerCertificate> certificates) {
        var cards = new VBox();
        cards.getStyleClass().add("stack");
        certificates.forEach(certificate -> cards.getChildren().add(card(certificate)));
        var names = certificates.stream()
                .map(certificate -> certificate.subject().name())
                .distinct()
                .toList();
        var form = Form.with(text)
                .below(Prose.of(text.say("trust.compare-how", String.join(", ", names)), "line"))
                .below(cards)
                .check("trust.compared", model.compared())
                .build(model.refusals());
        form.getStyleClass().add("trust-sheet");
        return form;
    }

    /** Who vouches for a signer, and where the certificate of that issuer has to come from. */
    Region issuer(SignerCertificate signer) {
        var box = new VBox(
                Prose.of(
                        text.say(
                                "trust.issuer-how",
                                signer.subject().name(),
                                signer.issuer().name()),
                        "line"),
                card(signer));
        box.getStyleClass().addAll("stack", "trust-sheet");
        return box;
    }

    private Node card(SignerCertificate certificate) {
        var fingerprint = Prose.of(grouped(certificate.fingerprint()), "mono");
        fingerprint.getStyleClass().add("trust-fingerprint");
        var card = new VBox(
                Prose.of(certificate.subject().name(), "title"),
                Prose.of(issuedBy(certificate), "line"),
                Prose.of(validity(certificate), "line"),
                Prose.of(text.say("trust.fingerprint"), "muted"),
                fingerprint);
        card.getStyleClass().add("card");
        return card;
    }

    private String issuedBy(SignerCertificate certificate) {
        return certificate.selfSigned()
                ? text.say("trust.self-signed")
                : text.say("trust.issued-by", certificate.issuer().name());
    }

    private String validity(SignerCertificate certificate) {
        var validity = certificate.validity();
        return text.say("trust.validity", DAY.format(validity.from()), DAY.format(validity.until()));
    }

    /** In groups of four, as people read it to each other. */
    static String grouped(String fingerprint) {
        return fingerprint.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
