package muniment.desktop.obligation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import muniment.assessment.Answer;
import muniment.assessment.Judgement;
import muniment.assessment.Stated;
import muniment.journal.Result;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** The fields of a judgement as they stand in the form, or as they are recorded. */
record Typed(
        String result,
        String method,
        String because,
        @Nullable LocalDate until,
        String acceptedBy,
        String owner,
        @Nullable LocalDate due) {
    static Typed recorded(Answer answer) {
        Optional<Judgement> judgement = answer.judgement().map(Stated::value);
        return new Typed(
                Text.slug(judgement.map(Judgement::result).orElse(Result.NOT_ASSESSED)),
                judgement.flatMap(Judgement::how).map(Text::slug).orElse(""),
                judgement.map(Judgement::because).orElse(""),
                judgement.flatMap(Judgement::expiry).orElse(null),
                judgement.map(Judgement::acceptedBy).orElse(""),
                answer.owner().orElse(""),
                answer.due().orElse(null));
    }

    /** What a person typed, on what is recorded now: a field that they left alone takes the recorded value. */
    Typed rebased(Typed before, Typed now) {
        return new Typed(
                kept(result, before.result, now.result),
                kept(method, before.method, now.method),
                kept(because, before.because, now.because),
                until(before, now),
                kept(acceptedBy, before.acceptedBy, now.acceptedBy),
                kept(owner, before.owner, now.owner),
                due(before, now));
    }

    private @Nullable LocalDate until(Typed before, Typed now) {
        return Objects.equals(until, before.until) ? now.until : until;
    }

    private @Nullable LocalDate due(Typed before, Typed now) {
        return Objects.equals(due, before.due) ? now.due : due;
    }

    private static String kept(String typed, String before, String now) {
        return typed.strip().equals(before.strip()) ? now : typed;
    }

    /** Whether both judge alike; owner and date aside. */
    boolean judgesAs(Typed other) {
        return result.equals(other.result)
                && method.equals(other.method)
                && because.strip().equals(other.because.strip())
                && Objects.equals(until, other.until)
                && acceptedBy.strip().equals(other.acceptedBy.strip());
    }

    /** Whether both say the same. */
    boolean same(Typed other) {
        return judgesAs(other) && owner.strip().equals(other.owner.strip()) && Objects.equals(due, other.due);
    }
}
