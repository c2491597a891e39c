package muniment.desktop.verify;

import java.util.ArrayList;
import java.util.List;
import muniment.desktop.kit.Fact;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Tone;
import muniment.desktop.verify.VerifyModel.Card;
import muniment.desktop.verify.VerifyModel.Doubt;
import muniment.desktop.verify.VerifyModel.Remedy;
import muniment.session.Verification;
import muniment.signing.PdfSignature;
import muniment.signing.Standing;
import muniment.signing.TimeStamp;
import muniment.signing.Verdict;
import muniment.signing.Wording;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Tells of each signature by whom it is, whether the name is proven, when by the signer's own clock, who says so beside
 * them, and what it covers.
 */
record SignerCards(Text text) {
    List<Card> of(Verification.Report report) {
        var cards = new ArrayList<Card>();
        var stamps = report.verdict() instanceof Verdict.Intact intact ? intact.stamps() : List.<TimeStamp>of();
        report.verdict().signatures().forEach(signature -> cards.add(card(signature, stamps)));
        stamps.stream()
                .filter(stamp -> stamp.subject() == TimeStamp.Subject.DOCUMENT)
                .forEach(stamp -> cards.add(new Card(
                        text.say(
                                "verify.card.stamp", stamp.authority().subject().name()),
                        List.of(),
                        List.of(text.say("verify.stamped", ReceiptWords.time(stamp.time()))),
                        List.of(authority(stamp)),
                        null)));
        cards.add(new Card(
                text.say("verify.card.file"),
                List.of(),
                List.of(report.file().toString()),
                List.of(new Fact(text.say("verify.fact.digest"), report.digest().hex())),
                null));
        return cards;
    }

    private Card card(PdfSignature signature, List<TimeStamp> all) {
        var signer = signature.signer();
        var stamps = all.stream()
                .filter(stamp -> stamp.subject() == TimeStamp.Subject.SIGNATURE
                        && stamp.field().equals(signature.field()))
                .toList();
        var facts = new ArrayList<Fact>();
        if (signer != null) {
            facts.add(new Fact(text.say("verify.fact.fingerprint"), signer.fingerprint()));
        }
        stamps.forEach(stamp -> facts.add(authority(stamp)));
        return new Card(
                text.say(
                        "verify.card.signer",
                        signer == null
                                ? text.say("verify.signer.unknown")
                                : signer.subject().name()),
                standing(signature.standing()),
                lines(signature, stamps),
                facts,
                doubt(signature));
    }

    private Fact authority(TimeStamp stamp) {
        return new Fact(
                text.say("verify.fact.authority", stamp.authority().subject().name()),
                stamp.authority().fingerprint());
    }

    /** What is known of the signature, without the fingerprint: that stands below, where it can be copied. */
    private List<String> lines(PdfSignature signature, List<TimeStamp> stamps) {
        var signer = signature.signer();
        var lines = new ArrayList<>(Wording.english().of(signature).stream()
                .filter(line -> signer == null || !line.contains(signer.fingerprint()))
                .toList());
        stamps.forEach(stamp -> lines.add(text.say(
                "verify.stamped-by",
                ReceiptWords.time(stamp.time()),
                stamp.authority().subject().name())));
        return lines;
    }

    private static @Nullable Doubt doubt(PdfSignature signature) {
        var signer = signature.signer();
        if (signer == null) {
            return null;
        }
        return switch (signature.standing()) {
            case SELF_SIGNED -> new Doubt(Remedy.TRUST_SIGNER, signer);
            case ISSUER_UNKNOWN -> new Doubt(Remedy.TRUST_ISSUER, signer);
            case REVOCATION_UNKNOWN -> new Doubt(Remedy.ADD_LIST, signer);
            case TRUSTED, REVOKED, NOT_FOR_SIGNING, EXPIRED, NOT_YET_VALID, NOT_JUDGED -> null;
        };
    }

    /** Nothing where the certificate was not judged: a line says why, and a badge would sound like a judgement. */
    private List<Mark> standing(Standing standing) {
        var word = text.name("verify.standing", standing);
        return switch (standing) {
            case TRUSTED -> List.of(new Mark(Feather.USER_CHECK, word, Tone.GOOD));
            case SELF_SIGNED, ISSUER_UNKNOWN, REVOCATION_UNKNOWN, NOT_FOR_SIGNING, EXPIRED, NOT_YET_VALID ->
                List.of(new Mark(Feather.USER, word, Tone.CAUTION));
            case REVOKED -> List.of(new Mark(Feather.USER_X, word, Tone.BAD));
            case NOT_JUDGED -> List.of();
        };
    }
}
