package muniment.cli;

import java.util.Set;
import muniment.session.CommandRefused;

/**
 * Whether a refusal is about what the command was given, which is wrong usage, or about the state of the assessment.
 */
final class RefusalStatus {
    private static final Set<String> OF_OPTIONS = Set.of(
            "refusal.unknown-trait",
            "refusal.name-missing",
            "refusal.cluster-missing",
            "refusal.period-backwards",
            "refusal.text-too-long",
            "refusal.reason-missing",
            "refusal.risk-bearer-missing",
            "refusal.past-date",
            "refusal.risk-too-long",
            "refusal.remark-missing",
            "refusal.feedback-missing",
            "refusal.evidence-title-missing",
            "refusal.evidence-without-obligation",
            "refusal.note-empty",
            "refusal.not-an-address",
            "refusal.interview-partner-missing",
            "refusal.observed-what-missing",
            "refusal.captured-after-received");

    private RefusalStatus() {}

    static Status of(CommandRefused refused) {
        return refused.reasons().stream()
                        .allMatch(reason -> OF_OPTIONS.contains(reason.phrase().key()))
                ? Status.USAGE
                : Status.NEGATIVE;
    }
}
