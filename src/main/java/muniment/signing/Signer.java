package muniment.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import muniment.signing.dss.PadesSignature;
import muniment.signing.dss.PadesSignature.Block;
import muniment.signing.dss.PadesSignature.Signatory;
import muniment.signing.dss.PadesSignature.Statement;
import muniment.signing.guard.Envelope;
import muniment.signing.guard.SignatureFields;
import muniment.signing.online.Asking;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Signs a PDF in an empty signature field (PAdES baseline). The first signature is the author's, certifies the document
 * and allows only further signatures; a further one is put only under a document that is still what was signed, and by
 * another person.
 *
 * @param asking is told who is asked for the proofs of the level
 */
public record Signer(Identity identity, Level level, Asking asking) {
    /** Signs offline. */
    public Signer(Identity identity) {
        this(identity, new Level.Offline());
    }

    /** Signs while nobody watches. */
    public Signer(Identity identity, Level level) {
        this(identity, level, Asking.unwatched());
    }

    /** What a file was and became, as SHA-256 in lower-case hexadecimal digits. */
    public record Trace(String before, String after) {}

    /** Signs the file into {@code out}, which is written whole or not at all and may be the same file. */
    public Trace sign(Path pdf, SigningOrder order, Path out, Existing existing) throws Refusal {
        var before = DocumentFile.read(pdf);
        var after = sign(before, order);
        AtomicFile.write(out, after, existing);
        return new Trace(Fingerprint.of(before), Fingerprint.of(after));
    }

    /** The signed document; the given bytes are its beginning, unchanged. */
    public byte[] sign(byte[] pdf, SigningOrder order) throws Refusal {
        var time = order.time().toInstant();
        identity.requireValidAt(time);
        var envelope = new Envelope(pdf);
        requirePdf(envelope);
        var box = emptyField(pdf, order.field());
        var earlier = requireSignable(pdf, time);
        new SigningRules(earlier).require(order.role(), identity.certificate());
        var block = VisibleBlock.fit(Wording.english().block(identity.certificate(), order), box, order.font());
        return Proving.with(
                level,
                asking,
                proofs -> PadesSignature.sign(
                        pdf,
                        new Signatory(identity.key(), identity.chain()),
                        new Statement(order.field(), time, order.role().word(), order.reason(), order.location()),
                        new Block(block.text(), order.font(), block.size()),
                        earlier.isEmpty(),
                        proofs));
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

    /** The signatures that are there. */
    private static List<PdfSignature> requireSignable(byte[] pdf, Instant time) throws Refusal {
        return switch (new Verifier(Trust.none(), time).verify(pdf)) {
            case Verdict.NotSigned _ -> List.of();
            case Verdict.SignatureMissing missing when missing.remains().isEmpty() -> List.of();
            case Verdict.Intact intact -> {
                requireFurtherAllowed(intact);
                yield intact.signatures();
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
            throw new Refusal(new Problem.DocumentDamaged(Proving.logged(problem)), problem);
        }
    }

    private static PDRectangle rectangle(COSDictionary field) {
        var corners = field.getCOSArray(COSName.RECT);
        return corners == null ? new PDRectangle() : new PDRectangle(corners);
    }
}
