package muniment.desktop.kit;

import java.util.Locale;
import muniment.assessment.Chronicle.Topic;
import muniment.assessment.Confidentiality;
import muniment.assessment.WorkStatus;
import muniment.catalog.Classification;
import muniment.catalog.Criticality;
import muniment.catalog.Party;
import muniment.journal.Result;
import muniment.observation.Outcome;
import muniment.readiness.Assurance;
import muniment.readiness.Cause;
import muniment.readiness.Staleness;
import muniment.readiness.Verdict;
import muniment.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The icon, word and tone of every judgement, the same on every screen. */
public record Marks(Text text) {
    public Mark of(Result result) {
        return switch (result) {
            case NOT_ASSESSED -> mark(Feather.CIRCLE, "result", result, Tone.NEUTRAL);
            case SATISFIED -> mark(Feather.CHECK_CIRCLE, "result", result, Tone.GOOD);
            case PARTIALLY_SATISFIED -> mark(Feather.PIE_CHART, "result", result, Tone.CAUTION);
            case NOT_SATISFIED -> mark(Feather.X_CIRCLE, "result", result, Tone.BAD);
            case SATISFIED_BY_ALTERNATIVE -> mark(Feather.SHUFFLE, "result", result, Tone.GOOD);
            case NOT_APPLICABLE -> mark(Feather.MINUS_CIRCLE, "result", result, Tone.NEUTRAL);
            case RISK_ACCEPTED -> mark(Feather.ALERT_TRIANGLE, "result", result, Tone.CAUTION);
        };
    }

    public Mark of(WorkStatus status) {
        return switch (status) {
            case TO_DO -> mark(Feather.CIRCLE, "status", status, Tone.NEUTRAL);
            case IN_PROGRESS -> mark(Feather.EDIT_3, "status", status, Tone.INFO);
            case SUBMITTED -> mark(Feather.SEND, "status", status, Tone.INFO);
            case ACCEPTED -> mark(Feather.USER_CHECK, "status", status, Tone.GOOD);
            case RETURNED -> mark(Feather.CORNER_UP_LEFT, "status", status, Tone.CAUTION);
        };
    }

    public Mark of(Assurance assurance) {
        return switch (assurance) {
            case NOTHING -> mark(Feather.CIRCLE, "assurance", assurance, Tone.NEUTRAL);
            case ASSERTED -> mark(Feather.MESSAGE_CIRCLE, "assurance", assurance, Tone.CAUTION);
            case EVIDENCED -> mark(Feather.PAPERCLIP, "assurance", assurance, Tone.INFO);
            case CORROBORATED -> mark(Feather.CPU, "assurance", assurance, Tone.GOOD);
            case REVIEWED -> mark(Feather.USERS, "assurance", assurance, Tone.GOOD);
        };
    }

    public Mark of(Verdict verdict) {
        return switch (verdict) {
            case NOT_READY -> mark(Feather.X_OCTAGON, "verdict", verdict, Tone.BAD);
            case READY_WITH_CONDITIONS -> mark(Feather.ALERT_TRIANGLE, "verdict", verdict, Tone.CAUTION);
            case READY -> mark(Feather.CHECK_CIRCLE, "verdict", verdict, Tone.GOOD);
        };
    }

    public Mark of(Criticality.Level level) {
        return switch (level) {
            case BLOCKER -> mark(Feather.ALERT_OCTAGON, "level", level, Tone.BAD);
            case MAJOR -> mark(Feather.CHEVRONS_UP, "level", level, Tone.CAUTION);
            case MINOR -> mark(Feather.CHEVRON_DOWN, "level", level, Tone.NEUTRAL);
        };
    }

    public Mark of(Cause.Weight weight) {
        return switch (weight) {
            case BLOCKS -> mark(Feather.X_OCTAGON, "weight", weight, Tone.BAD);
            case CONDITION -> mark(Feather.ALERT_TRIANGLE, "weight", weight, Tone.CAUTION);
            case NOTE -> mark(Feather.INFO, "weight", weight, Tone.INFO);
        };
    }

    public Mark of(Topic topic) {
        return switch (topic) {
            case SCOPE -> mark(Feather.TARGET, "history.topic", topic, Tone.NEUTRAL);
            case JUDGEMENT -> mark(Feather.CHECK_SQUARE, "history.topic", topic, Tone.NEUTRAL);
            case ASSIGNMENT -> mark(Feather.USER, "history.topic", topic, Tone.NEUTRAL);
            case REVIEW -> mark(Feather.USERS, "history.topic", topic, Tone.NEUTRAL);
            case COMMENT -> mark(Feather.MESSAGE_SQUARE, "history.topic", topic, Tone.NEUTRAL);
            case EVIDENCE -> mark(Feather.PAPERCLIP, "history.topic", topic, Tone.NEUTRAL);
            case ANALYSIS -> mark(Feather.CPU, "history.topic", topic, Tone.NEUTRAL);
            case REPORT -> mark(Feather.FILE_TEXT, "history.topic", topic, Tone.NEUTRAL);
            case UNDO -> mark(Feather.ROTATE_CCW, "history.topic", topic, Tone.NEUTRAL);
            case UNKNOWN -> mark(Feather.HELP_CIRCLE, "history.topic", topic, Tone.NEUTRAL);
        };
    }

    public Mark of(Outcome outcome) {
        return switch (outcome) {
            case FAIL -> mark(Feather.X_CIRCLE, "observation.outcome", outcome, Tone.BAD);
            case WARN -> mark(Feather.ALERT_TRIANGLE, "observation.outcome", outcome, Tone.CAUTION);
            case UNKNOWN -> mark(Feather.HELP_CIRCLE, "observation.outcome", outcome, Tone.INFO);
            case PASS -> mark(Feather.CHECK_CIRCLE, "observation.outcome", outcome, Tone.GOOD);
            case NOT_APPLICABLE -> mark(Feather.MINUS_CIRCLE, "observation.outcome", outcome, Tone.NEUTRAL);
        };
    }

    public Mark of(Party party) {
        return switch (party) {
            case MICROSOFT -> mark(Feather.CLOUD, "party", party, Tone.INFO);
            case CUSTOMER -> mark(Feather.USER, "party", party, Tone.NEUTRAL);
            case SHARED -> mark(Feather.USERS, "party", party, Tone.NEUTRAL);
        };
    }

    public Mark of(Staleness staleness) {
        return switch (staleness) {
            case Staleness.NoEvidence _ ->
                new Mark(Feather.CIRCLE, text.say("kit.staleness.no-evidence"), Tone.NEUTRAL);
            case Staleness.Fresh(var through) ->
                new Mark(Feather.CHECK, text.say("kit.staleness.fresh", through), Tone.GOOD);
            case Staleness.Stale(var since) ->
                new Mark(Feather.CLOCK, text.say("kit.staleness.stale", since), Tone.CAUTION);
        };
    }

    /** How confidential evidence is, and on what ground where nobody marked it so. */
    public Mark of(Confidentiality.Marked marked) {
        var level = marked.level();
        var word = switch (marked.basis()) {
            case MARKED -> level.title();
            case CONFLICTING, OF_ORIGINAL, UNMARKED ->
                text.say(
                        "kit.classification." + Text.slug(marked.basis()),
                        level.title(),
                        level.title().toLowerCase(Locale.ROOT));
        };
        return new Mark(icon(level), word, Tone.of(level.token()));
    }

    private static Ikon icon(Classification level) {
        return switch (Tone.of(level.token())) {
            case CLASSIFICATION_PUBLIC -> Feather.GLOBE;
            case CLASSIFICATION_INTERNAL -> Feather.HOME;
            case CLASSIFICATION_CONFIDENTIAL -> Feather.LOCK;
            case CLASSIFICATION_RESTRICTED -> Feather.EYE_OFF;
            case GOOD, CAUTION, BAD, INFO, NEUTRAL -> Feather.TAG;
        };
    }

    private Mark mark(Ikon icon, String prefix, Enum<?> constant, Tone tone) {
        return new Mark(icon, text.name(prefix, constant), tone);
    }
}
