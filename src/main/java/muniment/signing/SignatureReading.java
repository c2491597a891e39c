package muniment.signing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import muniment.signing.PdfSignature.Claims;
import muniment.signing.PdfSignature.Coverage;
import muniment.signing.guard.ByteRange;
import muniment.signing.guard.Seal;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Puts into words' reach what a signature in a document says. */
record SignatureReading(Seal seal, int revision, long fileSize) {
    private static final COSName TRANSFORM_METHOD = COSName.getPDFName("TransformMethod");
    private static final COSName TRANSFORM_PARAMS = COSName.getPDFName("TransformParams");
    private static final COSName REFERENCE = COSName.getPDFName("Reference");

    PdfSignature signature(Standing standing) {
        return new PdfSignature(
                Legible.of(seal.field()),
                certificate(),
                claims(),
                new Coverage(revision, seal.range().map(ByteRange::end).orElse(0L), fileSize),
                seal.integrity(),
                standing,
                certification());
    }

    @Nullable
    SignerCertificate certificate() {
        return seal.cms().certificate().map(SignerCertificate::of).orElse(null);
    }

    boolean forSigning() {
        return seal.cms().certificate().filter(Purpose::allowsSigning).isPresent();
    }

    private Claims claims() {
        return new Claims(
                time(),
                seal.cms().roles().stream().map(Legible::of).toList(),
                text(COSName.REASON),
                text(COSName.LOCATION));
    }

    @Nullable
    Instant time() {
        var calendar = seal.dictionary().getDate(COSName.M);
        return calendar == null ? null : calendar.toInstant();
    }

    private String text(COSName key) {
        return Legible.of(Objects.requireNonNullElse(seal.dictionary().getString(key), ""));
    }

    Certification certification() {
        return references().stream()
                .filter(reference -> COSName.DOCMDP.equals(reference.getCOSName(TRANSFORM_METHOD)))
                .map(reference -> Optional.ofNullable(reference.getCOSDictionary(TRANSFORM_PARAMS)))
                .map(parameters ->
                        parameters.map(found -> found.getInt(COSName.P, 2)).orElse(2))
                .map(permission -> switch (permission) {
                    case 1 -> Certification.NO_CHANGES;
                    case 3 -> Certification.ANNOTATIONS_TOO;
                    default -> Certification.SIGNATURES_AND_FORMS;
                })
                .findFirst()
                .orElse(Certification.NONE);
    }

    private List<COSDictionary> references() {
        return Optional.<COSArray>ofNullable(seal.dictionary().getCOSArray(REFERENCE)).stream()
                .flatMap(array -> array.toList().stream())
                .map(entry -> entry instanceof COSObject object ? object.getObject() : entry)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    }
}
