package muniment.signing.online;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.service.SecureRandomNonceSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.net.URI;

/**
 * A time-stamping authority (RFC 3161); whatever it answers, it is a time stamp of what was asked or
 * {@link Unanswered}.
 */
record TimeAuthority(URI address, Fetch fetch) implements TSPSource {
    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        var source = new OnlineTSPSource(address.toString(), fetch);
        source.setNonceSource(new SecureRandomNonceSource());
        try {
            return source.getTimeStampResponse(algorithm, digest);
        } catch (RuntimeException problem) {
            throw Unanswered.in(problem, address.toString());
        }
    }
}
