package muniment.desktop.work;

import java.util.Optional;
import muniment.desktop.kit.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person has to know of, as a banner that stays until it is settled or put away.
 *
 * @param id a later notice of the same id replaces this one
 * @param words what happened, why, and what to do
 * @param offer what can be done about it right here, null for nothing
 */
public record Notice(
        String id, Tone tone, String words, @Nullable Offer offer) {
    /** A notice without an offer. */
    public static Notice of(String id, Tone tone, String words) {
        return new Notice(id, tone, words, null);
    }

    /** What can be done about it. */
    public Optional<Offer> way() {
        return Optional.ofNullable(offer);
    }

    /** A button: the key of its verb and what it does. */
    public record Offer(String verbKey, Runnable doIt) {}
}
