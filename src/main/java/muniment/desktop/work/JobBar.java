package muniment.desktop.work;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The work under way in one line: the oldest errand with its progress and a way to cancel it, and how many more. */
public final class JobBar extends HBox {
    private final ObservableList<Errand> underWay;
    private final Text text;

    public JobBar(Errands errands, Text text) {
        this.underWay = errands.underWay();
        this.text = text;
        getStyleClass().addAll("job-bar", "row");
        Attached.during(this, this::follow);
    }

    private Subscription follow() {
        ListChangeListener<Errand> listener = _ -> show();
        underWay.addListener(listener);
        show();
        return () -> underWay.removeListener(listener);
    }

    private void show() {
        getChildren().clear();
        if (underWay.isEmpty()) {
            return;
        }
        var errand = underWay.getFirst();
        getChildren().setAll(words(errand), bar(errand), cancel(errand));
        if (underWay.size() > 1) {
            getChildren().add(new Label(text.say("kit.jobs.more", underWay.size() - 1)));
        }
    }

    private Node words(Errand errand) {
        var words = new Label();
        words.getStyleClass().add("job-words");
        Attached.to(
                words,
                errand.step(),
                step -> words.setText(
                        step.isEmpty() ? errand.title() : text.say("kit.jobs.step", errand.title(), step)));
        return words;
    }

    private Node bar(Errand errand) {
        var bar = new ProgressBar();
        bar.setAccessibleText(errand.title());
        bar.setFocusTraversable(false);
        Attached.to(bar, errand.part(), part -> bar.setProgress(part.doubleValue()));
        return bar;
    }

    private Node cancel(Errand errand) {
        var cancel = new Described(text).iconButton(Feather.X, "kit.jobs.cancel", errand::cancel);
        cancel.setAccessibleText(text.say("kit.jobs.cancel-named", errand.title()));
        return cancel;
    }
}
