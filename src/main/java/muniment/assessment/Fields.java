package muniment.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.journal.Author;

/** The fields of one obligation with all values that they ever had. */
record Fields(
        Register<Judgement> judgement,
        Register<String> owner,
        Register<Optional<LocalDate>> due,
        Register<Review> review,
        List<Stated<String>> comments) {
    static final Fields NONE =
            new Fields(Register.empty(), Register.empty(), Register.empty(), Register.empty(), List.of());

    Fields {
        comments = List.copyOf(comments);
    }

    /** Who handed in what an acceptance agrees to, as far as its writer saw it handed in; none for another step. */
    Set<Author> submitters(Stated<Review> step) {
        return step.value() instanceof Review.Accepted(var content, var _)
                ? review.replacedBy(step.entry()).stream()
                        .filter(replaced -> replaced.value().equals(new Review.Submitted(content)))
                        .map(Stated::by)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Fields that take values in, alive only within one fold; the comments are put in order once, at its end. */
    static final class Draft {
        final Register.Draft<Judgement> judgement;
        final Register.Draft<String> owner;
        final Register.Draft<Optional<LocalDate>> due;
        final Register.Draft<Review> review;
        final List<Stated<String>> comments;

        Draft(Fields from) {
            judgement = new Register.Draft<>(from.judgement);
            owner = new Register.Draft<>(from.owner);
            due = new Register.Draft<>(from.due);
            review = new Register.Draft<>(from.review);
            comments = new ArrayList<>(from.comments);
        }

        Fields done() {
            comments.sort(
                    Comparator.<Stated<String>, Instant>comparing(Stated::at).thenComparing(Stated::entry));
            return new Fields(judgement.done(), owner.done(), due.done(), review.done(), comments);
        }
    }
}
