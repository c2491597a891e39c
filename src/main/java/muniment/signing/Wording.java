package muniment.signing;

import java.util.List;
import java.util.Locale;
import muniment.signing.guard.Change;

/** Says problems, verdicts and certificates to people: what happened, why, what to do next. */
public final class Wording {
    private final Phrases phrases;

    private Wording(Phrases phrases) {
        this.phrases = phrases;
    }

    public static Wording english() {
        return new Wording(Phrases.in(Locale.ROOT));
    }

    public String of(Problem problem) {
        return new ProblemWords(phrases).of(problem);
    }

    /** The verdict in a sentence or two. */
    public String of(Verdict verdict) {
        return new VerdictWords(phrases).headline(verdict);
    }

    /** What stands behind the verdict, a line each: changes, doubts, remains, then every signature. */
    public List<String> details(Verdict verdict) {
        return new VerdictWords(phrases).details(verdict);
    }

    /** The answers that the verdict gives; what the content says has to be asked elsewhere. */
    public List<Answer> answers(Verdict verdict) {
        return new AnswerWords(phrases).answers(verdict);
    }

    public String of(Change change) {
        return new ChangeWords(phrases).of(change);
    }

    /** A certificate, a line for each of its facts. */
    public List<String> of(SignerCertificate certificate) {
        return new SignatureWords(phrases).certificate(certificate);
    }

    /** One signature, a line for each of its facts. */
    public List<String> of(PdfSignature signature) {
        return new SignatureWords(phrases).signature(signature);
    }

    /** What the visible block in the document shows. */
    List<String> block(SignerCertificate signer, SigningOrder order) {
        return new SignatureWords(phrases).block(signer, order);
    }

    String noSuchFile() {
        return phrases.say("cause.no-such-file");
    }

    String documentInPlace() {
        return phrases.say("cause.document-in-place");
    }

    String noSuchFolder() {
        return phrases.say("cause.no-such-folder");
    }

    String accessDenied() {
        return phrases.say("cause.access-denied");
    }

    String noEnd() {
        return phrases.say("cause.no-end");
    }

    String brokenStructure() {
        return phrases.say("cause.broken-structure");
    }

    String notDrawn() {
        return phrases.say("block.not-drawn");
    }

    String noTokens() {
        return phrases.say("cause.no-tokens");
    }

    String keyFailed() {
        return phrases.say("cause.key-failed");
    }

    String notSeen(String field) {
        return phrases.say("cause.not-seen", Legible.of(field));
    }

    String refusedSilently() {
        return phrases.say("cause.refused-silently");
    }

    String unreadForSecondOpinion() {
        return phrases.say("cause.not-read");
    }

    String otherNumber(int signatures) {
        return phrases.say("cause.other-number", Integer.toString(signatures));
    }

    String stampRefused(String field) {
        return phrases.say("cause.stamp-refused", Legible.of(field));
    }

    String tooHeavy() {
        return phrases.say("cause.too-heavy");
    }

    String twoAttachments(String name) {
        return phrases.say("cause.two-attachments", name);
    }

    String attachmentsTooLarge(long megabytes) {
        return phrases.say("cause.attachments-too-large", Long.toString(megabytes));
    }

    String attachmentForm() {
        return phrases.say("cause.attachment-form");
    }
}
