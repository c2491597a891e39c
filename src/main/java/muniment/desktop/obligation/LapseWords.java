package muniment.desktop.obligation;

import java.util.ArrayList;
import java.util.stream.Collectors;
import muniment.assessment.Answer;
import muniment.assessment.ParameterName;
import muniment.assessment.Review;
import muniment.catalog.AnalysedCatalog;
import muniment.catalog.Catalog;
import muniment.catalog.Check;
import muniment.catalog.Parameter;
import muniment.text.Text;

/** Says why the latest step of a review no longer counts; a value that a check compares with is named. */
final class LapseWords {
    private final Catalog catalog;
    private final Text text;

    LapseWords(Catalog catalog, Text text) {
        this.catalog = AnalysedCatalog.of(catalog);
        this.text = text;
    }

    /** Empty where the step counts still, or nobody took one. */
    String of(Answer answer) {
        var step = answer.review()
                        .filter(stated -> stated.value() instanceof Review.Accepted)
                        .isPresent()
                ? "obligation.acceptance-lapsed"
                : "obligation.submission-lapsed";
        var sentences = new ArrayList<String>();
        if (answer.reviewOfOtherContent()) {
            sentences.add(text.say(step));
        }
        var others = answer.unseenThresholds();
        if (!others.isEmpty()) {
            sentences.add(text.say(
                    step + "-threshold", others.stream().map(this::name).collect(Collectors.joining(", "))));
        }
        return String.join(" ", sentences);
    }

    private String name(ParameterName name) {
        var check = catalog.check(name.check());
        return text.say(
                "obligation.threshold",
                check.map(Check::title).orElse(name.check().value()),
                check.flatMap(known -> known.parameter(name.parameter()))
                        .map(Parameter::title)
                        .orElse(name.parameter()));
    }
}
