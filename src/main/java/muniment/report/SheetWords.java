package muniment.report;

import muniment.assessment.Review;
import muniment.readiness.Applicability;
import muniment.readiness.Staleness;

/** How far an obligation has come, in the words of the report. */
public record SheetWords(ReportWords words) {
    /** Whether evidence may still be relied on, in words. */
    public String freshness(Staleness staleness) {
        return switch (staleness) {
            case Staleness.NoEvidence _ -> words.say("freshness.none");
            case Staleness.Fresh(var through) -> words.say("freshness.fresh", words.day(through));
            case Staleness.Stale(var since) -> words.say("freshness.stale", words.day(since));
        };
    }

    /** Why an obligation counts or not where that hangs on a trait; empty where nothing needs saying. */
    public String applicability(Applicability applicability) {
        return switch (applicability) {
            case Applicability.Applies _, Applicability.JudgedAway _ -> "";
            case Applicability.Undecided(var trait) -> words.say("applicability.undecided", trait);
            case Applicability.LacksTrait(var trait) -> words.say("applicability.lacks-trait", trait);
        };
    }

    /** A step of the review. */
    public String review(Review review) {
        return switch (review) {
            case Review.Submitted _ -> words.say("review.submitted");
            case Review.Accepted(var _, var comment) when comment.isEmpty() -> words.say("review.accepted");
            case Review.Accepted(var _, var comment) -> words.say("review.accepted-with", comment);
            case Review.Returned(var feedback) -> words.say("review.returned", feedback);
        };
    }
}
