package muniment.signing.online;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Set;
import muniment.signing.Identity;
import muniment.signing.Level;
import muniment.signing.Refusal;
import muniment.signing.Role;
import muniment.signing.SampleReport;
import muniment.signing.Signer;
import muniment.signing.SigningOrder;

/** Somebody whom the authority on this computer vouches for. */
record CertifiedPerson(LoopbackAuthority authority, Identity identity, X509Certificate certificate, Instant now) {
    static CertifiedPerson by(LoopbackAuthority authority) throws Exception {
        var now = Instant.now();
        var own = Identity.create(
                "Ada Architect", "", now.minus(Duration.ofHours(1)), Period.ofYears(1), new SecureRandom());
        var issued = authority.certify(own.requestPem());
        return new CertifiedPerson(authority, own.certifiedBy(issued, now), issued.getLast(), now);
    }

    SigningOrder order() {
        var time = now.atZone(ZoneOffset.UTC);
        return new SigningOrder(SampleReport.AUTHOR, time, Role.AUTHOR, "", "", SampleReport.font());
    }

    byte[] signed(byte[] pdf, Level level) throws Refusal {
        return new Signer(identity, level).sign(pdf, order());
    }

    Level lasting() {
        return new Level.LongTerm(authority.address(), Set.of());
    }

    Level stamped() {
        return new Level.Timestamped(authority.address());
    }
}
