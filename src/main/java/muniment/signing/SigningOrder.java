package muniment.signing;

import java.time.ZonedDateTime;

/**
 * What a signature is to say and where it is to be seen.
 *
 * @param field the name of the empty signature field
 * @param time by the signer's own clock; the zone is the one shown to readers
 * @param role in which the person signs
 * @param reason may be empty, as may {@code location}
 * @param font a TrueType font that may be embedded, for the visible block
 */
public record SigningOrder(String field, ZonedDateTime time, Role role, String reason, String location, byte[] font) {
    public SigningOrder {
        reason = Legible.of(reason);
        location = Legible.of(location);
        font = font.clone();
    }

    @Override
    public byte[] font() {
        return font.clone();
    }
}
