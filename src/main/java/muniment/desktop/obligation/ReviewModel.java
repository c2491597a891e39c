package muniment.desktop.obligation;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Refusals;
import org.jspecify.annotations.Nullable;

/** The review of an obligation: how far it is, what can be done, and why not where it cannot. */
final class ReviewModel {
    private final ObjectProperty<@Nullable Mark> status = new SimpleObjectProperty<>();
    private final StringProperty story = new SimpleStringProperty("");
    private final StringProperty lapsed = new SimpleStringProperty("");
    private final StringProperty againstSubmit = new SimpleStringProperty("");
    private final StringProperty againstReview = new SimpleStringProperty("");
    private final StringProperty remark = new SimpleStringProperty("");
    private final Refusals refusals = new Refusals();

    ObjectProperty<@Nullable Mark> status() {
        return status;
    }

    /** Who did the last step, when, and what they said. */
    StringProperty story() {
        return story;
    }

    /** That a review no longer fits the content, empty when it does. */
    StringProperty lapsed() {
        return lapsed;
    }

    /** Why it cannot be handed in, empty when it can. */
    StringProperty againstSubmit() {
        return againstSubmit;
    }

    /** Why this person cannot accept or return it, empty when they can. */
    StringProperty againstReview() {
        return againstReview;
    }

    /** The comment or feedback as typed. */
    StringProperty remark() {
        return remark;
    }

    Refusals refusals() {
        return refusals;
    }
}
