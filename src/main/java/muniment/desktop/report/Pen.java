package muniment.desktop.report;

import java.time.Instant;
import muniment.session.Progress;
import muniment.session.Signing;
import muniment.signing.Identity;
import muniment.signing.KeyPlace;
import muniment.signing.Level;
import muniment.signing.Role;
import muniment.text.Phrase;

/**
 * All that a person said of a signature. Guarantees that the key is open only while it signs, and that the secret is
 * gone afterwards. Used once.
 */
final class Pen {
    /** What a person wants their signature to say. */
    record Said(Role role, String reason, String location, Level level) {}

    /** What happens while the key is open. */
    interface Use<T> {
        T with(Signing signing) throws Exception;
    }

    private final KeyPlace place;
    private final char[] secret;
    private final Said said;

    /** @param secret is wiped when it was used */
    Pen(KeyPlace place, char[] secret, Said said) {
        this.place = place;
        this.secret = secret;
        this.said = said;
    }

    /** Opening takes a while, as it should: it is what makes guessing a password slow. */
    <T> T sign(Instant now, Progress progress, Use<T> use) throws Exception {
        progress.at(0, -1, Phrase.of("report-room.opening-identity"));
        try (var identity = Identity.openToSign(place, secret, now)) {
            return use.with(new Signing(identity, said.role(), said.reason(), said.location(), said.level()));
        }
    }
}
