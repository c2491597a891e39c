package muniment.signing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import muniment.signing.Verdict.Doubt;
import muniment.signing.guard.ByteRange;
import muniment.signing.guard.Change;
import muniment.signing.guard.Envelope;
import muniment.signing.guard.Integrity;
import muniment.signing.guard.RawSeals;
import muniment.signing.guard.RevisionComparison;
import muniment.signing.guard.Seal;
import muniment.signing.guard.SignatureFields;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Asks one readable document everything that a verdict needs, the gravest question first. */
final class Examination {
    /** Time stamps and old forms, which are not of the one form that is checked here. */
    private static final Set<String> OTHER_KINDS = Set.of("ETSI.RFC3161", "adbe.x509.rsa_sha1", "adbe.pkcs7.sha1");

    private final Envelope envelope;
    private final PDDocument document;
    private final Verifier verifier;
    private final SignatureFields fields;
    private final List<Seal> seals;

    Examination(Envelope envelope, PDDocument document, Verifier verifier) {
        this.envelope = envelope;
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
        var others = seals.stream()
                .map(Examination::kind)
                .filter(OTHER_KINDS::contains)
                .toList();
        if (seals.stream().anyMatch(Examination::broken)
                || (others.isEmpty() && RawSeals.oneBroken(envelope.bytes()))) {
            return new Verdict.ChangedInside(unjudged());
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
        var doubts = doubts();
        return doubts.isEmpty() ? expected() : doubtful(doubts);
    }

    private static String kind(Seal seal) {
        return Objects.requireNonNullElse(seal.dictionary().getNameAsString(COSName.SUB_FILTER), "");
    }

    private static boolean broken(Seal seal) {
        return seal.integrity() != Integrity.INTACT && !OTHER_KINDS.contains(kind(seal));
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
                .map(reading -> reading.signature(Standing.NOT_JUDGED))
                .toList();
    }

    private Optional<Verdict> changedAfter() throws IOException {
        var last = seals.getLast();
        long end = end(last);
        if (end < envelope.bytes().length) {
            return Optional.of(
                    envelope.updateFollows(end)
                            ? new Verdict.ChangedAfter(unjudged(), last.field(), changesSince(last))
                            : new Verdict.TrailingBytes(unjudged(), envelope.bytes().length - end));
        }
        for (var seal : seals.subList(0, seals.size() - 1)) {
            var changes = changesSince(seal);
            if (!changes.isEmpty()) {
                return Optional.of(new Verdict.ChangedAfter(unjudged(), seal.field(), changes));
            }
        }
        return Optional.empty();
    }

    private static long end(Seal seal) {
        return seal.range().map(ByteRange::end).orElseThrow();
    }

    private List<Change> changesSince(Seal seal) throws IOException {
        var bytes = ByteBuffer.wrap(envelope.bytes(), 0, (int) end(seal)).slice();
        try (var signed = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
            return RevisionComparison.between(signed, document);
        }
    }

    private List<Doubt> doubts() {
        var doubts = new ArrayList<Doubt>();
        if (fields.strays() > 0) {
            doubts.add(new Doubt(Doubt.Kind.STRAY_SIGNATURE, Integer.toString(fields.strays())));
        }
        for (var raw : RawSeals.in(envelope.bytes())) {
            if (raw.inPlace() && seals.stream().noneMatch(seal -> seal.range().equals(Optional.of(raw.range())))) {
                doubts.add(new Doubt(
                        Doubt.Kind.SIGNATURE_REPLACED, Long.toString(raw.range().end())));
            }
        }
        for (var seal : seals) {
            if (!envelope.endMarkAt(end(seal))) {
                doubts.add(new Doubt(Doubt.Kind.REVISION_WITHOUT_END, Legible.of(seal.field())));
            }
        }
        return doubts;
    }

    /** What is there is in order; now whether everybody who has to be there is, and whether DSS agrees. */
    private Verdict expected() {
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
        return new Agreement(verifier, readings())
                .verdict(envelope.bytes(), document.getNumberOfPages(), emptyFields());
    }

    private List<String> emptyFields() {
        return fields.empty().stream().map(Legible::of).toList();
    }
}
