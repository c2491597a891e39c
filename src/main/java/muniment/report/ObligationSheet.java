package muniment.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import muniment.assessment.Judgement;
import muniment.assessment.Review;
import muniment.assessment.Stated;
import muniment.assessment.WorkStatus;
import muniment.catalog.Freshness;
import muniment.catalog.Party;
import muniment.catalog.Source;
import muniment.journal.Result;
import muniment.readiness.Applicability;
import muniment.readiness.Assurance;
import muniment.readiness.Cause;
import muniment.readiness.Staleness;
import org.jspecify.annotations.Nullable;

/** Everything that the report says of one obligation. */
public record ObligationSheet(
        Reference reference,
        Asked asked,
        Found found,
        Work work,
        List<EvidenceLine> evidence,
        List<Stated<String>> comments,
        List<Cause> causes) {
    public ObligationSheet {
        evidence = List.copyOf(evidence);
        comments = List.copyOf(comments);
        causes = List.copyOf(causes);
    }

    /**
     * What is asked, by the catalog.
     *
     * @param providerPart what Microsoft does of it, empty when it does nothing
     * @param weight why it weighs what it weighs
     */
    public record Asked(
            String question,
            String statement,
            Party party,
            String providerPart,
            String weight,
            Freshness freshness,
            List<Source> sources) {
        public Asked {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What was found.
     *
     * @param result what counts, which may differ from what was judged
     * @param judgement what somebody judged, null when nobody did
     * @param conflicting whether two people set a value without knowing of each other
     * @param observations what analyses saw in its evidence and still speaks
     */
    public record Found(
            Result result,
            Applicability applicability,
            @Nullable Stated<Judgement> judgement,
            Assurance assurance,
            Staleness staleness,
            boolean conflicting,
            List<ObservationGroup> observations) {
        public Found {
            observations = List.copyOf(observations);
        }

        /** What somebody judged, if anybody did. */
        public Optional<Stated<Judgement>> judged() {
            return Optional.ofNullable(judgement);
        }

        /** The observations as the sheet shows them. */
        public ObservationTable table() {
            return ObservationTable.of(observations);
        }
    }

    /**
     * How far the work is.
     *
     * @param owner empty when nobody has it
     * @param due null when no date is set
     * @param review the latest step of the review, null when there was none
     */
    public record Work(
            WorkStatus status,
            String owner,
            @Nullable LocalDate due,
            @Nullable Stated<Review> review) {
        /** By when. */
        public Optional<LocalDate> date() {
            return Optional.ofNullable(due);
        }

        /** The latest step of the review, if there was one. */
        public Optional<Stated<Review>> reviewed() {
            return Optional.ofNullable(review);
        }
    }
}
