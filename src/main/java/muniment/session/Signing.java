package muniment.session;

import java.time.ZonedDateTime;
import muniment.catalog.Sha256;
import muniment.journal.SignedAs;
import muniment.signing.Identity;
import muniment.signing.Level;
import muniment.signing.Refusal;
import muniment.signing.Role;
import muniment.signing.Signer;
import muniment.signing.SigningOrder;

/**
 * Who signs a report, and what they say by it.
 *
 * @param role in which they sign, which also names the place in the report
 * @param reason empty when they do not say, as is {@code location}
 * @param level how much it carries to prove itself later
 */
public record Signing(Identity identity, Role role, String reason, String location, Level level) {
    /** As the author, without further words, offline. */
    public static Signing asAuthor(Identity identity) {
        return new Signing(identity, Role.AUTHOR, "", "", new Level.Offline());
    }

    /** The name of the signer. */
    public String signer() {
        return identity.certificate().subject().name();
    }

    /** How it is noted in the history. */
    SignedAs signedAs() {
        return new SignedAs(
                new Sha256(identity.certificate().fingerprint()),
                switch (role) {
                    case AUTHOR -> SignedAs.Role.AUTHOR;
                    case REVIEWER -> SignedAs.Role.REVIEWER;
                    case APPROVER -> SignedAs.Role.APPROVER;
                },
                switch (level) {
                    case Level.Offline _ -> SignedAs.Level.B;
                    case Level.Timestamped _ -> SignedAs.Level.T;
                    case Level.LongTerm _ -> SignedAs.Level.LTA;
                });
    }

    Signer hand(Progress progress) {
        return new Signer(identity, level, new AwaitedAnswers(progress));
    }

    SigningOrder order(ZonedDateTime time) throws Refusal {
        return new SigningOrder(
                role.word(), time, role, reason, location, SignatureFont.drawing(signer() + reason + location));
    }
}
