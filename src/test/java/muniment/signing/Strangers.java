package muniment.signing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other programs say of a signed document, in the few words of the tables of this package; none is "". */
final class Strangers {
    private Strangers() {}

    /** The name that a table has for what our verdict looks like. */
    static Optional<String> like(Verdict verdict) {
        return Attack.like(verdict)
                .map(like -> like.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What DSS says of each signature by its own policy, to somebody who trusts these certificates. */
    static String dss(byte[] pdf, Set<X509Certificate> trust, Instant now) {
        try {
            var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
            var factory = new PdfBoxNativeObjectFactory();
            var pictures = new DefaultPdfDifferencesFinder();
            pictures.setMaximalPagesAmountForVisualComparison(0);
            factory.setPdfDifferencesFinder(pictures);
            validator.setPdfObjFactory(factory);
            var trusted = new CommonTrustedCertificateSource();
            trust.forEach(one -> trusted.addCertificate(new CertificateToken(one)));
            var verifier = new CommonCertificateVerifier();
            verifier.setTrustedCertSources(trusted);
            verifier.setAIASource(null);
            validator.setCertificateVerifier(verifier);
            validator.setValidationTime(Date.from(now));
            validator.setEnableEtsiValidationReport(false);
            var report = validator.validateDocument().getSimpleReport();
            return report.getSignatureIdList().stream()
                    .map(id -> switch (report.getIndication(id)) {
                        case TOTAL_PASSED ->
                            report.getAdESValidationWarnings(id).isEmpty() ? "pass" : "pass, warns";
                        case TOTAL_FAILED -> "fail";
                        default -> "unsure";
                    })
                    .collect(Collectors.joining(" "));
        } catch (RuntimeException _) {
            return "not read";
        }
    }

    static void assumePdfsig() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "pdfsig"))),
                "pdfsig is not installed");
    }

    /** What pdfsig says of each signature: how much it covers, and whether it is valid. */
    static String pdfsig(Path folder, byte[] pdf) throws Exception {
        var file = Files.write(Files.createTempFile(folder, "sample", ".pdf"), pdf);
        var process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var words = new ArrayList<String>();
        for (var line : said.lines().map(String::strip).toList()) {
            switch (line) {
                case "- Signature Validation: Signature is Valid." -> words.add("valid");
                case "- Signature Validation: Digest Mismatch." -> words.add("mismatch");
                case "- Signature Validation: Signature is Invalid." -> words.add("invalid");
                case "- Total document signed" -> words.add("(total)");
                case "- Not total document signed" -> words.add("(part)");
                default -> {
                    if (line.startsWith("- Signature Validation:")) {
                        words.add("unverified");
                    }
                }
            }
        }
        return words.isEmpty() ? "none" : String.join(" ", words);
    }
}
