package muniment.session;

import java.time.ZonedDateTime;
import muniment.signing.Identity;
import muniment.signing.SigningOrder;

/**
 * Who signs a report, and what they say by it.
 *
 * @param role in which they sign, which also names the place in the report: {@code author}, {@code reviewer}
 * @param reason empty when they do not say, as is {@code location}
 */
public record Signing(Identity identity, String role, String reason, String location) {
    /** As the author, without further words. */
    public static Signing asAuthor(Identity identity) {
        return new Signing(identity, "author", "", "");
    }

    /** The name of the signer. */
    public String signer() {
        return identity.certificate().subject().name();
    }

    SigningOrder order(ZonedDateTime time) {
        return new SigningOrder(role, time, role, reason, location, SignatureFont.bytes());
    }
}
