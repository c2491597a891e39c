package muniment.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import muniment.signing.Answer.Tone;

/** Answers the questions about a signed document from its verdict alone. */
record AnswerWords(Phrases phrases) {
    List<Answer> answers(Verdict verdict) {
        return List.of(same(verdict), who(verdict), changed(verdict), proven(verdict));
    }

    private Answer same(Verdict verdict) {
        var sentences = new ArrayList<String>();
        var words = new VerdictWords(phrases);
        sentences.add(verdict instanceof Verdict.Intact ? phrases.say("answer.same") : words.headline(verdict));
        Attack.like(verdict).map(words::attack).ifPresent(sentences::add);
        if (!(verdict instanceof Verdict.ChangedAfter)) {
            words.own(verdict).forEach(sentences::add);
        }
        return new Answer(Question.SAME, tone(verdict), sentences);
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact _ -> Tone.GOOD;
            case Verdict.NotSigned _, Verdict.SignerMissing _, Verdict.Doubtful _ -> Tone.CAUTION;
            case Verdict.SignatureMissing missing -> missing.remains().isEmpty() ? Tone.CAUTION : Tone.BAD;
            case Verdict.ChangedInside _, Verdict.ChangedAfter _, Verdict.TrailingBytes _ -> Tone.BAD;
            case Verdict.Unreadable(var reason) ->
                switch (reason) {
                    case TOO_LARGE, GIVEN_UP -> Tone.CAUTION;
                    case EMPTY, NOT_A_PDF, BYTES_BEFORE, TRUNCATED, ENCRYPTED, DAMAGED, EXHAUSTING -> Tone.BAD;
                };
        };
    }

    private Answer who(Verdict verdict) {
        var sentences = new ArrayList<String>();
        var words = new SignatureWords(phrases);
        var tone = Tone.SILENT;
        for (var signature : verdict.signatures()) {
            sentences.add(words.who(signature));
            var stamps = stamps(verdict, signature);
            stamps.stream().map(words::stamp).forEach(sentences::add);
            boolean stamped = stamps.stream().anyMatch(stamp -> stamp.standing() == Standing.TRUSTED);
            tone = tone.or(stamped ? Tone.GOOD : Tone.CAUTION);
        }
        for (var pair : new SigningRules(verdict.signatures()).ofOnePerson()) {
            sentences.add(phrases.say(
                    "answer.one-person",
                    pair.signer().subject().name(),
                    Legible.of(pair.role()),
                    Legible.of(pair.otherRole())));
            tone = tone.or(Tone.CAUTION);
        }
        if (verdict instanceof Verdict.Intact intact) {
            intact.stamps().stream()
                    .filter(stamp -> stamp.subject() == TimeStamp.Subject.DOCUMENT)
                    .map(words::stamp)
                    .forEach(sentences::add);
        }
        if (sentences.isEmpty()) {
            sentences.add(phrases.say("answer.nobody"));
        }
        return new Answer(Question.WHO, tone, sentences);
    }

    private static List<TimeStamp> stamps(Verdict verdict, PdfSignature signature) {
        return verdict instanceof Verdict.Intact intact
                ? intact.stamps().stream()
                        .filter(stamp -> stamp.subject() == TimeStamp.Subject.SIGNATURE)
                        .filter(stamp -> stamp.field().equals(signature.field()))
                        .toList()
                : List.of();
    }

    private Answer changed(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact intact -> unchanged(intact);
            case Verdict.ChangedAfter after -> {
                var sentences = new ArrayList<String>();
                sentences.add(phrases.say("answer.changed-after", signer(after.signatures(), after.field())));
                new VerdictWords(phrases).own(after).skip(1).forEach(sentences::add);
                if (after.changes().isEmpty()) {
                    sentences.add(phrases.say("answer.changed-unseen"));
                }
                yield new Answer(Question.CHANGED, Tone.BAD, sentences);
            }
            case Verdict.ChangedInside _ ->
                new Answer(Question.CHANGED, Tone.BAD, List.of(phrases.say("answer.changed-inside")));
            case Verdict.TrailingBytes _ ->
                new Answer(Question.CHANGED, Tone.BAD, List.of(phrases.say("answer.changed-behind")));
            case Verdict.SignerMissing _ ->
                new Answer(Question.CHANGED, Tone.CAUTION, List.of(phrases.say("answer.changed-cut")));
            case Verdict.Doubtful _ ->
                new Answer(Question.CHANGED, Tone.CAUTION, List.of(phrases.say("answer.changed-doubtful")));
            case Verdict.NotSigned _, Verdict.SignatureMissing _, Verdict.Unreadable _ ->
                new Answer(Question.CHANGED, Tone.CAUTION, List.of(phrases.say("answer.changed-unknown")));
        };
    }

    private Answer unchanged(Verdict.Intact intact) {
        var sentences = new ArrayList<String>();
        sentences.add(
                intact.signatures().size() > 1
                        ? phrases.say("answer.unchanged-but-signed")
                        : phrases.say("answer.unchanged"));
        intact.signatures().stream()
                .map(PdfSignature::certification)
                .filter(certification -> certification != Certification.NONE)
                .map(new SignatureWords(phrases)::certification)
                .forEach(sentences::add);
        if (intact.validationDataAfter()) {
            sentences.add(phrases.say("answer.validation-data-after"));
        }
        return new Answer(Question.CHANGED, Tone.GOOD, sentences);
    }

    private Answer proven(Verdict verdict) {
        var sentences = new ArrayList<String>();
        var tone = Tone.SILENT;
        for (var signature : verdict.signatures()) {
            var signer = signature.signer();
            if (signer != null) {
                var standing = new SignatureWords(phrases).standing(signature.standing());
                sentences.add(phrases.say("answer.standing", signer.subject().name(), standing));
                sentences.add(phrases.say("certificate.fingerprint", signer.fingerprint()));
                tone = tone.or(tone(signature.standing()));
            }
        }
        if (sentences.isEmpty()) {
            sentences.add(phrases.say("answer.nobody"));
        }
        return new Answer(Question.PROVEN, tone, sentences);
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case TRUSTED -> Tone.GOOD;
            case SELF_SIGNED, ISSUER_UNKNOWN, REVOCATION_UNKNOWN, NOT_FOR_SIGNING, EXPIRED, NOT_YET_VALID ->
                Tone.CAUTION;
            case REVOKED -> Tone.BAD;
            case NOT_JUDGED -> Tone.SILENT;
        };
    }

    private static String signer(List<PdfSignature> signatures, String field) {
        return signatures.stream()
                .filter(signature -> signature.field().equals(field))
                .flatMap(signature -> Stream.ofNullable(signature.signer()))
                .findFirst()
                .map(signer -> signer.subject().name())
                .orElse(field);
    }
}
