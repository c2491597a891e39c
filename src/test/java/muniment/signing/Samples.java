package muniment.signing;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;

/** People, times and documents that the tests of this package share. */
final class Samples {
    static final Instant ISSUED = Instant.parse("2026-11-01T00:00:00Z");
    static final ZonedDateTime SIGNED = ZonedDateTime.parse("2026-11-22T17:20:00Z[UTC]");
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private Samples() {}

    static Identity person(String name) {
        try {
            return Identity.create(name, "", ISSUED, Period.ofYears(2), new SecureRandom());
        } catch (Refusal problem) {
            throw new AssertionError(problem);
        }
    }

    static SigningOrder order(String field, String role) {
        return new SigningOrder(
                field,
                SIGNED,
                Role.of(role).orElseThrow(),
                "Readiness review of cluster orders-prod",
                "Utrecht",
                SampleReport.font());
    }

    static byte[] signed(byte[] pdf, Identity author) throws Refusal {
        return new Signer(author).sign(pdf, order(SampleReport.AUTHOR, "author"));
    }

    static byte[] countersigned(byte[] pdf, Identity author, Identity reviewer) throws Refusal {
        return new Signer(reviewer).sign(signed(pdf, author), order(SampleReport.REVIEWER, "reviewer"));
    }

    static Verdict verdict(byte[] pdf) {
        return new Verifier(Trust.none(), NOW).verify(pdf);
    }
}
