package muniment.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import muniment.signing.dss.PadesSignature;
import muniment.signing.dss.PadesSignature.Block;
import muniment.signing.dss.PadesSignature.Signatory;
import muniment.signing.dss.PadesSignature.Statement;
import muniment.signing.guard.Envelope;
import muniment.signing.guard.SignatureFields;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Signs a PDF in an empty signature field (PAdES baseline B, offline). The first signature certifies the document and
 * allows only further signatures; a further one is put only under a document that is still what was signed.
 */
public record Signer(Identity identity) {
    private static final System.Logger LOG = System.getLogger(Signer.class.getName());

    /** Signs the file into {@code out}, which is written whole or not at all and may be the same file. */
    public void sign(Path pdf, SigningOrder order, Path out, Existing existing) throws Refusal {
        AtomicFile.write(out, sign(DocumentFile.read(pdf), order), existing);
    }

    /** The signed document; the given bytes are its beginning, unchanged. */
    public byte[] sign(byte[] pdf, SigningOrder order) throws Refusal {
        var time = order.time().toInstant();
        identity.requireValidAt(time);
        var envelope = new Envelope(pdf);
        requirePdf(envelope);
        var box = emptyField(pdf, order.field());
        boolean first = requireSignable(pdf, time);
        var block = VisibleBlock.fit(Wording.english().block(identity.certificate(), order), box, order.font());
        try {
            return PadesSignature.sign(
                    pdf,
                    new Signatory(identity.key(), identity.chain()),
                    new Statement(order.field(), time, order.role(), order.reason(), order.location()),
                    new Block(block.text(), order.font(), block.size()),
                    first);
        } catch (IOException | GeneralSecurityException | RuntimeException problem) {
            throw new Refusal(new Problem.SignatureNotMade(logged(problem)), problem);
        }
    }

    /** What went wrong, in our words; those of the library are in the log. */
    private static String logged(Exception problem) {
        LOG.log(System.Logger.Level.INFO, "the document could not be worked on", problem);
        return problem instanceof GeneralSecurityException
                ? Wording.english().keyFailed()
                : Wording.english().brokenStructure();
    }

    private static void requirePdf(Envelope envelope) throws Refusal {
        if (envelope.bytes().length == 0) {
            throw new Refusal(new Problem.DocumentEmpty());
        }
        if (!envelope.beginsAsPdf()) {
            throw new Refusal(new Problem.DocumentNotPdf());
        }
        if (!envelope.endMarkAt(envelope.bytes().length)) {
            throw new Refusal(new Problem.DocumentDamaged(Wording.english().noEnd()));
        }
    }

    /** Whether this will be the first signature. */
    private static boolean requireSignable(byte[] pdf, Instant time) throws Refusal {
        return switch (new Verifier(Trust.none(), time).verify(pdf)) {
            case Verdict.NotSigned _ -> true;
            case Verdict.SignatureMissing missing when missing.remains().isEmpty() -> true;
            case Verdict.Intact intact -> {
                requireFurtherAllowed(intact);
                yield false;
            }
            case Verdict other -> throw new Refusal(new Problem.DocumentNotIntact(other));
        };
    }

    private static void requireFurtherAllowed(Verdict.Intact intact) throws Refusal {
        if (intact.signatures().stream().anyMatch(signature -> signature.certification() == Certification.NO_CHANGES)) {
            throw new Refusal(new Problem.SigningForbidden());
        }
    }

    /** Where the signature will be seen. */
    private static PDRectangle emptyField(byte[] pdf, String name) throws Refusal {
        try (var document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw new Refusal(new Problem.DocumentEncrypted());
            }
            var fields = SignatureFields.of(document);
            var field = fields.byName().get(name);
            if (field == null) {
                throw new Refusal(new Problem.FieldMissing(name, fields.empty()));
            }
            if (!fields.empty().contains(name)) {
                throw new Refusal(new Problem.FieldSigned(name));
            }
            return rectangle(field);
        } catch (InvalidPasswordException problem) {
            throw new Refusal(new Problem.DocumentEncrypted(), problem);
        } catch (IOException | RuntimeException problem) {
            throw new Refusal(new Problem.DocumentDamaged(logged(problem)), problem);
        }
    }

    private static PDRectangle rectangle(COSDictionary field) {
        var corners = field.getCOSArray(COSName.RECT);
        return corners == null ? new PDRectangle() : new PDRectangle(corners);
    }
}
