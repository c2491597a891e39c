package muniment.signing;

import java.net.URI;
import java.security.cert.X509CRL;
import java.util.Locale;
import java.util.Set;

/**
 * How much a signature carries to prove itself later (the baseline levels of ETSI EN 319 142-1). The level that leaves
 * validation data outside the last signed byte, LT, is never the end: it is either T or LTA.
 */
public sealed interface Level {
    /** The signature alone, at the time of the signer's own clock (B-B); nothing is sent anywhere. */
    record Offline() implements Level {}

    /** With the word of a time-stamping authority (RFC 3161) on when it was there (B-T); a digest is sent to it. */
    record Timestamped(URI authority) implements Level {
        public Timestamped {
            requireWeb(authority);
        }
    }

    /**
     * With a time stamp and everything that proves the certificates valid then (B-LTA), so that it can be verified when
     * nobody answers any more. What is not among {@code crls} is fetched from the addresses in the certificates.
     */
    record LongTerm(URI authority, Set<X509CRL> crls) implements Level {
        public LongTerm {
            requireWeb(authority);
            crls = Set.copyOf(crls);
        }
    }

    /** The address that a person gave for a time-stamping authority. */
    static URI authority(String address) throws Refusal {
        try {
            var authority = URI.create(address.strip());
            requireWeb(authority);
            return authority;
        } catch (IllegalArgumentException problem) {
            throw new Refusal(new Problem.AddressNotValid(Legible.of(address)), problem);
        }
    }

    private static void requireWeb(URI authority) {
        var scheme = String.valueOf(authority.getScheme()).toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || authority.getHost() == null) {
            throw new IllegalArgumentException("not an address on the web: " + authority);
        }
    }
}
