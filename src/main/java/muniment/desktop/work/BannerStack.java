package muniment.desktop.work;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Tone;
import muniment.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The unsettled notices as banners, one below the other; each stays until it is settled or put away. */
public final class BannerStack extends VBox {
    private final ObservableList<Notice> notices;
    private final Notices board;
    private final Described described;

    public BannerStack(NoticeBoard board, Text text) {
        this.notices = board.unsettled();
        this.board = board;
        this.described = new Described(text);
        getStyleClass().add("banners");
        Attached.during(this, this::follow);
    }

    private Subscription follow() {
        ListChangeListener<Notice> listener = _ -> show();
        notices.addListener(listener);
        show();
        return () -> notices.removeListener(listener);
    }

    private void show() {
        getChildren().setAll(notices.stream().map(this::banner).toList());
    }

    private HBox banner(Notice notice) {
        var words = new Label(notice.words());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var banner = new HBox(Icons.of(icon(notice.tone())), words);
        notice.way().ifPresent(offer -> banner.getChildren().add(described.button(offer.verbKey(), offer.doIt())));
        banner.getChildren().add(described.iconButton(Feather.X, "kit.put-away", () -> board.settle(notice.id())));
        banner.getStyleClass().addAll("banner", notice.tone().styleClass());
        banner.setAccessibleRole(AccessibleRole.TEXT);
        banner.setAccessibleText(notice.words());
        return banner;
    }

    private static Ikon icon(Tone tone) {
        return switch (tone) {
            case GOOD -> Feather.CHECK_CIRCLE;
            case CAUTION -> Feather.ALERT_TRIANGLE;
            case BAD -> Feather.ALERT_OCTAGON;
            case INFO,
                    NEUTRAL,
                    CLASSIFICATION_PUBLIC,
                    CLASSIFICATION_INTERNAL,
                    CLASSIFICATION_CONFIDENTIAL,
                    CLASSIFICATION_RESTRICTED -> Feather.INFO;
        };
    }
}
