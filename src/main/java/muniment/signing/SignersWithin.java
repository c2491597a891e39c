package muniment.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.signing.guard.SignatureFields;
import org.apache.pdfbox.Loader;

/** The certificates with which a document was signed, as the document itself holds them; they prove nobody. */
public final class SignersWithin {
    private SignersWithin() {}

    /** Those in a file; see {@link #of(byte[])}. */
    public static Set<X509Certificate> of(Path pdf) throws Refusal {
        return of(DocumentFile.read(pdf));
    }

    /** Those of the signatures that can be read; none when the document cannot be. */
    public static Set<X509Certificate> of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return SignatureFields.of(document).seals(pdf).stream()
                    .flatMap(seal -> seal.cms().certificate().stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException | RuntimeException unreadable) {
            return Set.of();
        }
    }
}
