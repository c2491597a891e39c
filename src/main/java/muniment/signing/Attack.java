package muniment.signing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import muniment.signing.Verdict.Doubt;
import muniment.signing.guard.Area;
import muniment.signing.guard.Change;

/**
 * A published way to deceive the readers of a signed PDF, by the name that its authors gave it. A name is a likeness:
 * the verdict does not rest on it.
 *
 * @see <a href="https://pdf-insecurity.org">pdf-insecurity.org</a>
 */
public enum Attack {
    /** What a validator needs is emptied or taken away, in the hope that it then says nothing (2019). */
    UNIVERSAL_FORGERY,
    /** The signed bytes are moved, and others stand where a reader looks for them (2019). */
    SIGNATURE_WRAPPING,
    /** An update behind the signed bytes shows something else (2019). */
    INCREMENTAL_SAVING,
    /** What covered prepared content is taken away (2021). */
    SHADOW_HIDE,
    /** A font or another part is exchanged, so that the same text reads otherwise (2021). */
    SHADOW_REPLACE,
    /** Only the table of objects is appended, so that prepared objects come into use (2021). */
    SHADOW_HIDE_AND_REPLACE,
    /** Comments or fields are laid over a certified document (2021). */
    EVIL_ANNOTATION,
    /** A signature of somebody else is laid over a certified document (2021). */
    SNEAKY_SIGNATURE,
    /** The note that the document is certified, and what its signer permits, is taken away. */
    PERMISSION_REMOVED,
    SIGNATURE_STRIPPED,
    /** Another signature stands in the place of the one that was there. */
    SIGNATURE_REPLACED,
    ATTACHMENT_SWAPPED,
    METADATA_FORGED,
    SCRIPT_ADDED,
    /** Data that prove a certificate's state at the time are taken away. */
    VALIDATION_DOWNGRADED,
    BYTES_ADDED,
    /** Readers understand the file differently. */
    PARSER_TRICK,
    EXHAUSTION;

    private static final List<Attack> GRAVEST_FIRST = List.of(
            SCRIPT_ADDED,
            SHADOW_HIDE,
            SHADOW_REPLACE,
            SNEAKY_SIGNATURE,
            EVIL_ANNOTATION,
            INCREMENTAL_SAVING,
            PERMISSION_REMOVED,
            VALIDATION_DOWNGRADED,
            ATTACHMENT_SWAPPED,
            METADATA_FORGED);

    private static final Comparator<Attack> BY_GRAVITY = Comparator.comparingInt(GRAVEST_FIRST::indexOf);

    /** The attack that a verdict looks like. */
    public static Optional<Attack> like(Verdict verdict) {
        return switch (verdict) {
            case Verdict.ChangedInside inside -> Optional.ofNullable(inside.like());
            case Verdict.ChangedAfter after -> Optional.of(after.like());
            case Verdict.SignatureMissing missing ->
                missing.remains().isEmpty() ? Optional.empty() : Optional.of(SIGNATURE_STRIPPED);
            case Verdict.TrailingBytes _ -> Optional.of(BYTES_ADDED);
            case Verdict.Doubtful(var _, var doubts) ->
                doubts.stream()
                        .map(Doubt::kind)
                        .flatMap(kind -> of(kind).stream())
                        .findFirst();
            case Verdict.Unreadable(var reason) ->
                switch (reason) {
                    case EXHAUSTING -> Optional.of(EXHAUSTION);
                    case BYTES_BEFORE -> Optional.of(BYTES_ADDED);
                    case EMPTY, TOO_LARGE, NOT_A_PDF, TRUNCATED, ENCRYPTED, DAMAGED, GIVEN_UP -> Optional.empty();
                };
            case Verdict.Intact _, Verdict.NotSigned _, Verdict.SignerMissing _ -> Optional.empty();
        };
    }

    private static Optional<Attack> of(Doubt.Kind kind) {
        return switch (kind) {
            case STRAY_SIGNATURE -> Optional.of(SNEAKY_SIGNATURE);
            case SIGNATURE_REPLACED -> Optional.of(SIGNATURE_REPLACED);
            case AMBIGUOUS -> Optional.of(PARSER_TRICK);
            case REVISION_WITHOUT_END, KIND_UNKNOWN, SECOND_OPINION -> Optional.empty();
        };
    }

    /**
     * The attack that changes after signing look like.
     *
     * @param newObjects whether the update brings objects, and not only a table of those that were there
     * @param signedSince whether somebody signed after the changes
     */
    static Attack of(List<Change> changes, boolean newObjects, boolean signedSince) {
        if (!newObjects && !changes.isEmpty()) {
            return SHADOW_HIDE_AND_REPLACE;
        }
        if (changes.stream().anyMatch(Attack::wholePage)) {
            return INCREMENTAL_SAVING;
        }
        return changes.stream()
                .map(change -> of(change, signedSince))
                .min(BY_GRAVITY)
                .orElse(INCREMENTAL_SAVING);
    }

    private static boolean wholePage(Change change) {
        return change.area() == Area.PAGE
                && change.kind() != Change.Kind.CHANGED
                && !change.path().contains("/");
    }

    private static Attack of(Change change, boolean signedSince) {
        Predicate<String> leads = step -> List.of(change.path().split("/")).contains(step);
        boolean removed = change.kind() == Change.Kind.REMOVED;
        return switch (change.area()) {
            case PAGE -> {
                if (leads.test("Font")) {
                    yield SHADOW_REPLACE;
                }
                yield leads.test("OC") || leads.test("XObject") ? SHADOW_HIDE : INCREMENTAL_SAVING;
            }
            case ANNOTATION -> removed ? SHADOW_HIDE : EVIL_ANNOTATION;
            case FORM -> {
                if (leads.test("AP") || leads.test("DR") || leads.test("DA")) {
                    yield SHADOW_REPLACE;
                }
                yield signedSince ? SNEAKY_SIGNATURE : EVIL_ANNOTATION;
            }
            case ATTACHMENT -> ATTACHMENT_SWAPPED;
            case ACTION -> SCRIPT_ADDED;
            case METADATA -> METADATA_FORGED;
            case PERMISSIONS -> PERMISSION_REMOVED;
            case VALIDATION_DATA -> VALIDATION_DOWNGRADED;
            case TAGS, BOOKMARK -> INCREMENTAL_SAVING;
            case STRUCTURE -> leads.test("OCProperties") ? SHADOW_HIDE : INCREMENTAL_SAVING;
        };
    }
}
