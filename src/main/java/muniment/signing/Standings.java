package muniment.signing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import muniment.signing.dss.SecondOpinion.Moment;
import muniment.signing.dss.SecondOpinion.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What certificates prove to a reader: the second opinion in our words, and what it does not ask.
 *
 * @param now the time for which they are judged
 * @param readings all of a document in the order in which they were made
 * @param stamps what the second opinion makes of the time stamps
 */
record Standings(Instant now, List<SignatureReading> readings, Map<Moment, Outcome> stamps) {
    /** Of a signer. */
    Standing of(SignatureReading reading, Outcome outcome) {
        var certificate = reading.certificate();
        var standing = of(certificate, reading.time(), outcome);
        boolean issued = standing == Standing.TRUSTED || standing == Standing.REVOCATION_UNKNOWN;
        if (issued && !reading.forSigning()) {
            return Standing.NOT_FOR_SIGNING;
        }
        boolean outlived = certificate != null
                && now.isAfter(certificate.validity().until())
                && !stampedBefore(certificate.validity().until(), reading);
        return standing == Standing.TRUSTED && outlived ? Standing.EXPIRED : standing;
    }

    /**
     * Whether somebody trusted says that the signature was there by then; whoever has the key of an expired certificate
     * can sign with any time. The second opinion does not ask this where the certificate itself is trusted.
     */
    private boolean stampedBefore(Instant end, SignatureReading reading) {
        return readings.stream()
                .filter(later -> later.revision() >= reading.revision())
                .flatMap(later -> later.seal().cms().stamps().stream()
                        .map(stamp -> new Moment(stamp.time(), later.seal().stampsDocument())))
                .anyMatch(moment -> !moment.time().isAfter(end) && stamps.get(moment) == Outcome.PASSED);
    }

    /** Of a signer, or of an authority for time. */
    Standing of(@Nullable SignerCertificate certificate, @Nullable Instant signed, Outcome outcome) {
        if (certificate == null) {
            return Standing.NOT_JUDGED;
        }
        return switch (outcome) {
            case PASSED -> Standing.TRUSTED;
            case REVOKED -> Standing.REVOKED;
            case CHAIN_UNKNOWN, UNCONFIRMED, REFUSED -> {
                var validity = certificate.validity();
                if (now.isAfter(validity.until()) || (signed != null && signed.isAfter(validity.until()))) {
                    yield Standing.EXPIRED;
                }
                if (now.isBefore(validity.from()) || (signed != null && signed.isBefore(validity.from()))) {
                    yield Standing.NOT_YET_VALID;
                }
                if (outcome == Outcome.UNCONFIRMED) {
                    yield Standing.REVOCATION_UNKNOWN;
                }
                yield certificate.selfSigned() ? Standing.SELF_SIGNED : Standing.ISSUER_UNKNOWN;
            }
        };
    }
}
