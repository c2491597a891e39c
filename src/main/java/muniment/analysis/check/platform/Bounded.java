package muniment.analysis.check.platform;

import java.util.List;
import java.util.function.Consumer;
import muniment.analysis.check.Findings;
import muniment.observation.Subject;

/** Judges a bounded number of subjects and says how many were left. */
final class Bounded {
    private static final int SUBJECTS = 200;

    private Bounded() {}

    static <T> void each(List<T> all, Findings findings, Consumer<T> judge) {
        all.stream().limit(SUBJECTS).forEach(judge);
        if (all.size() > SUBJECTS) {
            findings.about(Subject.CLUSTER)
                    .unknown("check-platform.more", String.valueOf(all.size() - SUBJECTS), String.valueOf(all.size()));
        }
    }
}
