package muniment.signing.dss;

import eu.europa.esig.dss.diagnostic.AbstractTokenProxy;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * DSS's judgement of every signature and time stamp, offline, under {@link StrictPolicy}. It never passes what DSS does
 * not pass; the comparison of large documents it leaves to the guard, because DSS's own takes minutes and gigabytes
 * there.
 *
 * @param stamps the gravest outcome for each moment and kind of time stamp
 */
public record SecondOpinion(List<Opinion> signatures, Map<Moment, Outcome> stamps) {
    private static final int MOST_PAGES_COMPARED = 100;
    private static final int COMPARISON_DEPTH = 100;

    public SecondOpinion {
        signatures = List.copyOf(signatures);
        stamps = Map.copyOf(stamps);
    }

    /** What DSS makes of one signature, or of one time stamp; the later, the graver. */
    public enum Outcome {
        PASSED,
        /** Intact; no chain to a trusted certificate. */
        CHAIN_UNKNOWN,
        /** Intact; the chain is known, but nothing here says that it was not revoked, or it is not valid now. */
        UNCONFIRMED,
        /** Intact; the issuer has withdrawn the certificate. */
        REVOKED,
        /** Not to be relied on, for the reasons given. */
        REFUSED
    }

    /** One signature's outcome; {@code reasons} are DSS's own words, in English. */
    public record Opinion(String field, Outcome outcome, List<String> reasons) {
        public Opinion {
            reasons = List.copyOf(reasons);
        }
    }

    /** Tells one time stamp from another. */
    public record Moment(Instant time, boolean ofDocument) {}

    /** Signers or issuers that the reader trusts, and lists of what they have withdrawn. */
    public record Sources(Set<X509Certificate> trusted, Set<X509CRL> revocations) {
        public Sources {
            trusted = Set.copyOf(trusted);
            revocations = Set.copyOf(revocations);
        }
    }

    /**
     * Validates all signatures.
     *
     * @param at the time for which certificates are judged
     * @throws RuntimeException when DSS cannot read the document at all
     */
    public static SecondOpinion of(byte[] pdf, int pages, Sources sources, Instant at) {
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(reader(pages));
        validator.setCertificateVerifier(verifier(sources));
        validator.setValidationTime(Date.from(at));
        validator.setEnableEtsiValidationReport(false);
        validator.setProcessExecutor(new RightfulAnswers());
        var reports = validator.validateDocument(StrictPolicy.read());
        var found = reports.getDiagnosticData();
        var stamps = new HashMap<Moment, Outcome>();
        found.getTimestampList()
                .forEach(stamp -> stamps.merge(
                        new Moment(
                                stamp.getProductionTime().toInstant(),
                                stamp.getType() == TimestampType.DOCUMENT_TIMESTAMP),
                        outcome(stamp, reports),
                        (one, other) -> one.compareTo(other) > 0 ? one : other));
        return new SecondOpinion(
                found.getSignatures().stream()
                        .map(signature -> opinion(signature, reports))
                        .toList(),
                stamps);
    }

    private static Outcome outcome(TimestampWrapper stamp, Reports reports) {
        var report = reports.getSimpleReport();
        return stamp.isMessageImprintDataIntact() && stamp.isSignatureValid()
                ? outcome(stamp, report.getIndication(stamp.getId()), report.getSubIndication(stamp.getId()))
                : Outcome.REFUSED;
    }

    private static PdfBoxNativeObjectFactory reader(int pages) {
        var objects = new DefaultPdfObjectModificationsFinder();
        objects.setPdfObjectModificationsFilter(new TaggedFilter());
        objects.setMaximumObjectVerificationDeepness(pages > MOST_PAGES_COMPARED ? 0 : COMPARISON_DEPTH);
        var pictures = new DefaultPdfDifferencesFinder();
        pictures.setMaximalPagesAmountForVisualComparison(0);
        var factory = new PdfBoxNativeObjectFactory();
        factory.setPdfObjectModificationsFinder(objects);
        factory.setPdfDifferencesFinder(pictures);
        return factory;
    }

    private static CommonCertificateVerifier verifier(Sources sources) {
        var source = new CommonTrustedCertificateSource();
        sources.trusted().forEach(certificate -> source.addCertificate(new CertificateToken(certificate)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(source);
        verifier.setAIASource(null);
        if (!sources.revocations().isEmpty()) {
            verifier.setCrlSource(revocations(sources.revocations()));
        }
        return verifier;
    }

    private static ExternalResourcesCRLSource revocations(Set<X509CRL> lists) {
        try {
            var streams = new ArrayList<InputStream>();
            for (var list : lists) {
                streams.add(new ByteArrayInputStream(list.getEncoded()));
            }
            return new ExternalResourcesCRLSource(streams.toArray(InputStream[]::new));
        } catch (CRLException impossible) {
            throw new IllegalStateException("a list that was read has an encoding", impossible);
        }
    }

    private static Opinion opinion(SignatureWrapper signature, Reports reports) {
        var report = reports.getSimpleReport();
        var id = signature.getId();
        var fields = signature.getPDFRevision() == null
                ? List.<String>of()
                : signature.getPDFRevision().getSignatureFieldNames();
        var reasons = new ArrayList<>(report.getAdESValidationErrors(id).stream()
                .map(Message::getValue)
                .toList());
        var outcome = signature.isSignatureIntact() && signature.isSignatureValid()
                ? outcome(signature, report.getIndication(id), report.getSubIndication(id))
                : Outcome.REFUSED;
        return new Opinion(fields.size() == 1 ? fields.getFirst() : "", outcome, reasons);
    }

    private static Outcome outcome(AbstractTokenProxy token, Indication indication, SubIndication because) {
        var outcome = outcome(indication, because);
        return outcome == Outcome.REFUSED || vouchedFor(token.getCertificateChain()) ? outcome : Outcome.CHAIN_UNKNOWN;
    }

    /**
     * Whether the first certificate is trusted, or all between it and a trusted one may vouch for others (RFC 5280,
     * 4.2.1.9). DSS does not ask this of the trusted one itself: to trust a person would be to trust whomever that
     * person certifies.
     */
    private static boolean vouchedFor(List<CertificateWrapper> chain) {
        for (var certificate : chain) {
            boolean issuer = certificate != chain.getFirst();
            if (issuer && !certificate.isCA()) {
                return false;
            }
            if (certificate.isTrusted()) {
                return true;
            }
        }
        return false;
    }

    private static Outcome outcome(Indication indication, SubIndication because) {
        if (indication == Indication.TOTAL_PASSED || indication == Indication.PASSED) {
            return Outcome.PASSED;
        }
        if (indication != Indication.INDETERMINATE) {
            return because == SubIndication.REVOKED ? Outcome.REVOKED : Outcome.REFUSED;
        }
        return switch (because) {
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE -> Outcome.CHAIN_UNKNOWN;
            case CERTIFICATE_CHAIN_GENERAL_FAILURE, TRY_LATER, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED ->
                Outcome.UNCONFIRMED;
            case REVOKED_NO_POE, REVOKED_CA_NO_POE -> Outcome.REVOKED;
            default -> Outcome.REFUSED;
        };
    }
}
