package muniment.signing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import muniment.signing.Verdict.Doubt;
import muniment.signing.guard.ByteRange;
import muniment.signing.guard.Envelope;
import muniment.signing.guard.Integrity;
import muniment.signing.guard.RawSeals;
import muniment.signing.guard.RevisionComparison;
import muniment.signing.guard.RevisionComparison.Differences;
import muniment.signing.guard.Seal;
import muniment.signing.guard.SignatureFields;
import muniment.signing.guard.raw.RawStructure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Asks one readable document everything that a verdict needs, the gravest question first. */
final class Examination {
    /** Old forms, which are not of the one form that is checked here. */
    private static final Set<String> OTHER_KINDS = Set.of("adbe.x509.rsa_sha1", "adbe.pkcs7.sha1");
    /** Each is compared with the whole document. */
    private static final int MOST_SEALS = 50;

    private final Envelope envelope;
    private final RawStructure raw;
    private final PDDocument document;
    private final Verifier verifier;
    private final SignatureFields fields;
    private final List<Seal> seals;
    private boolean validationDataAfter;

    Examination(Envelope envelope, RawStructure raw, PDDocument document, Verifier verifier) {
        this.envelope = envelope;
        this.raw = raw;
        this.document = document;
        this.verifier = verifier;
        this.fields = SignatureFields.of(document);
        this.seals = fields.seals(envelope.bytes()).stream()
                .sorted(Comparator.comparingLong(
                        seal -> seal.range().map(ByteRange::end).orElse(Long.MAX_VALUE)))
                .toList();
    }

    Verdict verdict() throws IOException {
        if (seals.isEmpty()) {
            return new MissingSignature(envelope.bytes(), document, fields).verdict();
        }
        if (seals.size() > MOST_SEALS) {
            return new Verdict.Unreadable(Verdict.Reason.EXHAUSTING);
        }
        var others = seals.stream()
                .map(Examination::kind)
                .filter(OTHER_KINDS::contains)
                .toList();
        var broken = seals.stream().filter(Examination::broken).findFirst();
        if (broken.isPresent() || (others.isEmpty() && RawSeals.oneBroken(envelope.bytes()))) {
            return new Verdict.ChangedInside(
                    unjudged(), broken.map(this::likeness).orElse(null));
        }
        if (!others.isEmpty()) {
            return doubtful(others.stream()
                    .map(kind -> new Doubt(Doubt.Kind.KIND_UNKNOWN, kind))
                    .toList());
        }
        var changed = changedAfter();
        if (changed.isPresent()) {
            return changed.get();
        }
        var doubts = new Doubts(envelope, raw, document, fields, seals).all();
        return doubts.isEmpty() ? expected() : doubtful(doubts);
    }

    private static String kind(Seal seal) {
        return Objects.requireNonNullElse(seal.dictionary().getNameAsString(COSName.SUB_FILTER), "");
    }

    private static boolean broken(Seal seal) {
        return seal.integrity() != Integrity.INTACT && !OTHER_KINDS.contains(kind(seal));
    }

    /** Nothing to verify, or something between the signed bytes that is no signature; else bytes are just different. */
    private @Nullable Attack likeness(Seal broken) {
        if (broken.range().isEmpty() || broken.hollow()) {
            return Attack.UNIVERSAL_FORGERY;
        }
        boolean inPlace = envelope.bytes()[(int) broken.range().get().gapStart()] == '<';
        return inPlace && !broken.gapClean() ? Attack.SIGNATURE_WRAPPING : null;
    }

    private Verdict doubtful(List<Doubt> doubts) {
        return new Verdict.Doubtful(unjudged(), doubts);
    }

    private List<SignatureReading> readings() {
        return IntStream.range(0, seals.size())
                .mapToObj(i -> new SignatureReading(seals.get(i), i + 1, envelope.bytes().length))
                .toList();
    }

    private List<PdfSignature> unjudged() {
        return readings().stream()
                .filter(reading -> !reading.seal().stampsDocument())
                .map(reading -> reading.signature(Standing.NOT_JUDGED))
                .toList();
    }

    private Optional<Verdict> changedAfter() throws IOException {
        var last = seals.getLast();
        long end = end(last);
        if (end < envelope.bytes().length) {
            if (!envelope.updateFollows(end)) {
                return Optional.of(new Verdict.TrailingBytes(unjudged(), envelope.bytes().length - end));
            }
            var differences = changesSince(last);
            validationDataAfter = differences.changes().isEmpty()
                    && differences.validationDataAdded()
                    && envelope.endMarkAt(envelope.bytes().length);
            if (!validationDataAfter) {
                return Optional.of(changedAfter(last, differences, false));
            }
        }
        for (var seal : seals.subList(0, seals.size() - 1)) {
            var differences = changesSince(seal);
            if (!differences.changes().isEmpty()) {
                return Optional.of(changedAfter(seal, differences, true));
            }
        }
        return Optional.empty();
    }

    private Verdict changedAfter(Seal seal, Differences differences, boolean signedSince) {
        var like = Attack.of(differences.changes(), envelope.objectsFollow(end(seal)), signedSince);
        return new Verdict.ChangedAfter(unjudged(), seal.field(), differences.changes(), like);
    }

    private static long end(Seal seal) {
        return seal.range().map(ByteRange::end).orElseThrow();
    }

    private Differences changesSince(Seal seal) throws IOException {
        var bytes = ByteBuffer.wrap(envelope.bytes(), 0, (int) end(seal)).slice();
        try (var signed = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
            return RevisionComparison.between(signed, document);
        }
    }

    /** What is there is in order; now whether everybody who has to be there is, and whether DSS agrees. */
    private Verdict expected() {
        if (unjudged().isEmpty()) {
            return nobodySigned();
        }
        var fieldsMissing = new HashSet<>(verifier.trust().expectedFields());
        var signersMissing = new HashSet<>(verifier.trust().expectedSigners());
        for (var signature : unjudged()) {
            fieldsMissing.remove(signature.field());
            if (signature.signer() != null) {
                signersMissing.remove(signature.signer().fingerprint());
            }
        }
        if (!fieldsMissing.isEmpty() || !signersMissing.isEmpty()) {
            return new Verdict.SignerMissing(unjudged(), fieldsMissing, signersMissing);
        }
        var agreed = new Agreement(verifier, readings()).verdict(envelope.bytes(), document.getNumberOfPages());
        return agreed instanceof Verdict.Intact(var signatures, var _, var stamps, var _)
                ? new Verdict.Intact(signatures, emptyFields(), stamps, validationDataAfter)
                : agreed;
    }

    /** Whoever can stamp a document need not be anybody whom its reader asks for. */
    private Verdict nobodySigned() {
        var places = emptyFields();
        return places.isEmpty() ? new Verdict.NotSigned() : new Verdict.SignatureMissing(places, Set.of());
    }

    private List<String> emptyFields() {
        return fields.empty().stream().map(Legible::of).toList();
    }
}
