package muniment.desktop.verify;

import java.util.List;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Tone;
import muniment.desktop.verify.VerifyModel.Card;
import muniment.desktop.verify.VerifyModel.Fact;
import muniment.signing.PdfSignature;
import muniment.signing.Standing;
import muniment.signing.Wording;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Tells of one signature: by whom, whether the name is proven, when by the signer's own clock, and what it covers. */
final class SignerCards {
    private SignerCards() {}

    static Card card(Text text, Wording wording, PdfSignature signature) {
        var signer = signature.signer();
        return new Card(
                text.say(
                        "verify.card.signer",
                        signer == null
                                ? text.say("verify.signer.unknown")
                                : signer.subject().name()),
                standing(text, signature.standing()),
                lines(wording, signature),
                signer == null
                        ? List.of()
                        : List.of(new Fact(text.say("verify.fact.fingerprint"), signer.fingerprint())));
    }

    /** What is known of the signature, without the fingerprint: that stands below, where it can be copied. */
    private static List<String> lines(Wording wording, PdfSignature signature) {
        var signer = signature.signer();
        return wording.of(signature).stream()
                .filter(line -> signer == null || !line.contains(signer.fingerprint()))
                .toList();
    }

    /** Nothing where the certificate was not judged: a line says why, and a badge would sound like a judgement. */
    private static List<Mark> standing(Text text, Standing standing) {
        var word = text.name("verify.standing", standing);
        return switch (standing) {
            case TRUSTED -> List.of(new Mark(Feather.USER_CHECK, word, Tone.GOOD));
            case SELF_SIGNED, ISSUER_UNKNOWN, REVOCATION_UNKNOWN -> List.of(new Mark(Feather.USER, word, Tone.CAUTION));
            case REVOKED, EXPIRED, NOT_YET_VALID -> List.of(new Mark(Feather.USER_X, word, Tone.BAD));
            case NOT_JUDGED -> List.of();
        };
    }
}
