package muniment.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muniment.journal.Author;
import muniment.journal.Result;
import muniment.journal.Ruling;

/**
 * What is known of one obligation: its judgement, who owns it, the evidence and the review.
 *
 * <p>Each list of stated values holds the latest first; more than one means that people set it without knowing of each
 * other and one of them has to settle it.
 *
 * @param support the evidence and what analyses saw in it
 * @param comments oldest first
 */
public record Answer(
        List<Stated<Judgement>> judgements,
        List<Stated<String>> owners,
        List<Stated<Optional<LocalDate>>> dues,
        Reviewed reviewed,
        Support support,
        List<Stated<String>> comments) {
    public Answer {
        judgements = List.copyOf(judgements);
        owners = List.copyOf(owners);
        dues = List.copyOf(dues);
        comments = List.copyOf(comments);
    }

    /** Nothing recorded. */
    static final Answer NONE = ofSupport(Support.NONE);

    /** Nothing recorded but what supports it. */
    static Answer ofSupport(Support support) {
        return new Answer(List.of(), List.of(), List.of(), Reviewed.NONE, support, List.of());
    }

    /** Everything recorded for it, also what was withdrawn, oldest first. */
    public List<EvidenceOnFile> evidence() {
        return support.evidence();
    }

    /** What analyses saw in its evidence, also what newer observations took the place of. */
    public List<ObservationOnFile> observations() {
        return support.observations();
    }

    /** What analyses saw in its evidence and still speaks. */
    public List<ObservationOnFile> speakingObservations() {
        return support.observations().stream()
                .filter(onFile -> onFile.weighed().speaks())
                .toList();
    }

    /** The judgement that holds, if there is one. */
    public Optional<Stated<Judgement>> judgement() {
        return judgements.stream().findFirst();
    }

    /** The result that holds; not assessed when nobody judged. */
    public Result result() {
        return judgement().map(stated -> stated.value().result()).orElse(Result.NOT_ASSESSED);
    }

    /** Who has to bring it home. */
    public Optional<String> owner() {
        return owners.stream().findFirst().map(Stated::value).filter(name -> !name.isEmpty());
    }

    /** By when. */
    public Optional<LocalDate> due() {
        return dues.stream().findFirst().flatMap(Stated::value);
    }

    /** The steps of the review that hold, whether or not they still fit the content. */
    public List<Stated<Review>> reviews() {
        return reviewed.steps();
    }

    /** The latest step of the review, if any, whether or not it still fits the content. */
    public Optional<Stated<Review>> review() {
        return reviews().stream().findFirst();
    }

    /** The evidence that is still relied on. */
    public List<EvidenceOnFile> standingEvidence() {
        return evidence().stream().filter(EvidenceOnFile::stands).toList();
    }

    /** Whether two people set one value without knowing of each other. */
    public boolean conflicting() {
        return judgements.size() > 1
                || owners.size() > 1
                || dues.size() > 1
                || reviews().size() > 1
                || evidence().stream().anyMatch(EvidenceOnFile::conflicting)
                || speakingObservations().stream().anyMatch(ObservationOnFile::conflicting);
    }

    /**
     * How far the work is. A submission or an acceptance of other content than today's, or by other values of checks,
     * has lapsed, and an acceptance counts only with four eyes, whatever program wrote it.
     */
    public WorkStatus status() {
        var untouched = judgements.isEmpty() && evidence().isEmpty() && comments.isEmpty();
        var otherwise = untouched ? WorkStatus.TO_DO : WorkStatus.IN_PROGRESS;
        return review().map(stated -> switch (stated.value()) {
                    case Review.Submitted _ -> fits(stated) ? WorkStatus.SUBMITTED : otherwise;
                    case Review.Accepted _ ->
                        fits(stated) && independent(stated.by()) && agreed() ? WorkStatus.ACCEPTED : otherwise;
                    case Review.Returned _ -> WorkStatus.RETURNED;
                })
                .orElse(otherwise);
    }

    /** Whether nobody who did not know of the latest step took another one than to accept the same. */
    private boolean agreed() {
        return reviews().stream().allMatch(stated -> stated.value() instanceof Review.Accepted && fits(stated));
    }

    /** Whether a review was given to what has changed since. */
    public boolean reviewLapsed() {
        return review().filter(stated -> !fits(stated)).isPresent();
    }

    /** Whether a review was given to other content than today's. */
    public boolean reviewOfOtherContent() {
        return review().filter(stated -> !fitsContent(stated)).isPresent();
    }

    /** The values that checks compare with now and that the latest step of the review did not know, by their names. */
    public Set<ParameterName> unseenThresholds() {
        return review().map(stated -> reviewed.unseenBy(stated.entry())).orElse(Set.of());
    }

    /** Whether what there is today was accepted by somebody who judged it or handed it in, or before anybody did. */
    public boolean selfAccepted() {
        return review().filter(stated ->
                        stated.value() instanceof Review.Accepted && fits(stated) && !independent(stated.by()))
                .isPresent();
    }

    private boolean independent(Author reviewer) {
        var submitters = reviewed.submitters();
        return !submitters.isEmpty() && submitters.stream().noneMatch(reviewer::sameAs) && !ownWork(reviewer);
    }

    /** Whether it is this person's own: they judged it, or overrode what an analysis shows. */
    boolean ownWork(Author person) {
        return judgements.stream().map(Stated::by).anyMatch(person::sameAs)
                || speakingObservations().stream()
                        .flatMap(onFile -> onFile.rulings().stream())
                        .filter(stated -> stated.value().ruling() instanceof Ruling.Overridden)
                        .map(Stated::by)
                        .anyMatch(person::sameAs);
    }

    /** Whether a step of the review was given to what there is today. */
    private boolean fits(Stated<Review> step) {
        return fitsContent(step) && reviewed.unseenBy(step.entry()).isEmpty();
    }

    private boolean fitsContent(Stated<Review> step) {
        return switch (step.value()) {
            case Review.Submitted(var content) -> content.equals(SeenContent.digest(this));
            case Review.Accepted(var content, var _) -> content.equals(SeenContent.digest(this));
            case Review.Returned _ -> true;
        };
    }
}
