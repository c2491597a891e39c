package muniment.signing;

import java.util.List;
import java.util.Set;
import muniment.signing.guard.Change;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document is what was signed, and if not, how it differs; {@link Wording} says it to people. Only
 * {@link Intact} is good news, and even that proves nobody's name unless {@link Intact#proven()}.
 */
public sealed interface Verdict {
    /** A word for machines that does not change between versions. */
    String code();

    /** The signatures found, in the order in which they were made. */
    default List<PdfSignature> signatures() {
        return List.of();
    }

    /**
     * Everything is as it was signed, by our own checks and by a second opinion.
     *
     * @param emptyFields places for signatures that nobody has signed
     * @param stamps who says when it was so, beside the signers themselves
     * @param validationDataAfter whether data for long-term validation follow the last signature, covered by nobody
     */
    record Intact(
            List<PdfSignature> signatures,
            List<String> emptyFields,
            List<TimeStamp> stamps,
            boolean validationDataAfter)
            implements Verdict {
        public Intact {
            signatures = List.copyOf(signatures);
            emptyFields = List.copyOf(emptyFields);
            stamps = List.copyOf(stamps);
        }

        /** Without any time stamp, and with nothing after the last signature. */
        public Intact(List<PdfSignature> signatures, List<String> emptyFields) {
            this(signatures, emptyFields, List.of(), false);
        }

        @Override
        public String code() {
            return "intact";
        }

        /** Whether somebody signed, and every signer's name is proven to this reader. */
        public boolean proven() {
            return !signatures.isEmpty()
                    && signatures.stream().allMatch(signature -> signature.standing() == Standing.TRUSTED);
        }
    }

    /** A PDF that has no signature and no place for one. */
    record NotSigned() implements Verdict {
        @Override
        public String code() {
            return "not-signed";
        }
    }

    /**
     * There is a place for a signature and none in it: it was never signed, or the signature was taken out. With
     * {@code remains} it was certainly taken out.
     *
     * @param remains what a signature left behind, as places in the document
     */
    record SignatureMissing(List<String> emptyFields, Set<Remains> remains) implements Verdict {
        public SignatureMissing {
            emptyFields = List.copyOf(emptyFields);
            remains = Set.copyOf(remains);
        }

        @Override
        public String code() {
            return remains.isEmpty() ? "signature-missing" : "signature-removed";
        }
    }

    /**
     * Bytes that a signature covers, or the signature itself, are not what they were.
     *
     * @param like the attack that it looks like, or null when it looks like none
     */
    record ChangedInside(
            List<PdfSignature> signatures, @Nullable Attack like) implements Verdict {
        public ChangedInside {
            signatures = List.copyOf(signatures);
        }

        @Override
        public String code() {
            return "changed-inside";
        }
    }

    /**
     * The signed bytes are there, and an update after them changes what the document shows or holds.
     *
     * @param field the signature after which it was changed
     * @param changes empty when the update adds bytes and changes nothing that is in use
     * @param like the attack that it looks like
     */
    record ChangedAfter(List<PdfSignature> signatures, String field, List<Change> changes, Attack like)
            implements Verdict {
        public ChangedAfter {
            signatures = List.copyOf(signatures);
            changes = List.copyOf(changes);
        }

        @Override
        public String code() {
            return "changed-after";
        }
    }

    /** Bytes that belong to no part of the document follow its end. */
    record TrailingBytes(List<PdfSignature> signatures, long bytes) implements Verdict {
        public TrailingBytes {
            signatures = List.copyOf(signatures);
        }

        @Override
        public String code() {
            return "trailing-bytes";
        }
    }

    /** What is there is intact, but somebody who must have signed has not. */
    record SignerMissing(List<PdfSignature> signatures, Set<String> fields, Set<String> fingerprints)
            implements Verdict {
        public SignerMissing {
            signatures = List.copyOf(signatures);
            fields = Set.copyOf(fields);
            fingerprints = Set.copyOf(fingerprints);
        }

        @Override
        public String code() {
            return "signer-missing";
        }
    }

    /** Nothing is proven to be changed, and still it must not be relied on. */
    record Doubtful(List<PdfSignature> signatures, List<Doubt> doubts) implements Verdict {
        public Doubtful {
            signatures = List.copyOf(signatures);
            doubts = List.copyOf(doubts);
        }

        @Override
        public String code() {
            return "doubtful";
        }
    }

    /** No judgement is possible. */
    record Unreadable(Reason reason) implements Verdict {
        @Override
        public String code() {
            return switch (reason) {
                case EMPTY -> "empty";
                case TOO_LARGE -> "too-large";
                case NOT_A_PDF -> "not-a-pdf";
                case BYTES_BEFORE -> "bytes-before";
                case TRUNCATED -> "truncated";
                case ENCRYPTED -> "encrypted";
                case DAMAGED -> "damaged";
                case EXHAUSTING -> "exhausting";
                case GIVEN_UP -> "given-up";
            };
        }
    }

    /** What a removed signature leaves behind. */
    enum Remains {
        /** The catalog still says that a signature certifies the document. */
        PERMISSION,
        /** The bytes of a signature that no field refers to. */
        SIGNATURE_BYTES,
        /** A field without a signature still shows one. */
        APPEARANCE,
        /** Validation data, which only a signed document has. */
        VALIDATION_DATA
    }

    /** A reason not to rely on a document. */
    record Doubt(Kind kind, String detail) {
        public enum Kind {
            /** A signature at a page that the form does not list, or two of one name. */
            STRAY_SIGNATURE,
            /** A complete signature is in the file, and the field that held it refers to another one or to none. */
            SIGNATURE_REPLACED,
            /** A signed state does not end where a document ends. */
            REVISION_WITHOUT_END,
            /** Readers of PDF may understand the file differently; the detail is the name of a trick. */
            AMBIGUOUS,
            /** A kind of signature that is not judged here. */
            KIND_UNKNOWN,
            /** The second opinion refuses it; the detail is in its own words. */
            SECOND_OPINION
        }
    }

    /** Why no judgement is possible. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_A_PDF,
        /** Something stands before the beginning of a PDF; readers disagree what that means for every offset. */
        BYTES_BEFORE,
        TRUNCATED,
        ENCRYPTED,
        DAMAGED,
        /** It is made so that reading it would take more time or memory than any honest document. */
        EXHAUSTING,
        /** Reading it took more time or memory than there was; nothing is said against it. */
        GIVEN_UP
    }
}
