package muniment.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import muniment.signing.Verdict.Doubt;
import muniment.signing.dss.SecondOpinion;
import muniment.signing.dss.SecondOpinion.Opinion;

/** Brings our own findings and the second opinion together; where they differ, the document is not called intact. */
record Agreement(Verifier verifier, List<SignatureReading> readings) {
    Verdict verdict(byte[] pdf, int pages, List<String> emptyFields) {
        List<Opinion> opinions;
        try {
            opinions = SecondOpinion.of(pdf, pages, verifier.trust().certificates(), verifier.now());
        } catch (RuntimeException problem) {
            return doubtful(List.of(doubt(Cause.of(problem))));
        }
        var byField = opinions.stream().collect(Collectors.toMap(Opinion::field, Function.identity(), (one, _) -> one));
        var doubts = new ArrayList<Doubt>();
        var signatures = new ArrayList<PdfSignature>();
        for (var reading : readings) {
            var opinion = byField.get(reading.seal().field());
            if (opinion == null) {
                doubts.add(doubt(Wording.english().notSeen(reading.seal().field())));
            } else if (opinion.outcome() == SecondOpinion.Outcome.REFUSED) {
                opinion.reasons().forEach(reason -> doubts.add(doubt(reason)));
            } else {
                signatures.add(reading.signature(standing(reading, opinion.outcome())));
            }
        }
        boolean agreed = signatures.size() == readings.size() && opinions.size() == readings.size();
        return agreed ? new Verdict.Intact(signatures, emptyFields) : doubtful(doubts);
    }

    private static Doubt doubt(String detail) {
        return new Doubt(Doubt.Kind.SECOND_OPINION, Legible.of(detail));
    }

    private Verdict doubtful(List<Doubt> doubts) {
        var signatures = readings.stream()
                .map(reading -> reading.signature(Standing.NOT_JUDGED))
                .toList();
        return new Verdict.Doubtful(signatures, doubts);
    }

    private Standing standing(SignatureReading reading, SecondOpinion.Outcome outcome) {
        var certificate = reading.certificate();
        var signed = reading.time();
        if (certificate == null) {
            return Standing.NOT_JUDGED;
        }
        return switch (outcome) {
            case PASSED -> Standing.TRUSTED;
            case REVOKED -> Standing.REVOKED;
            case CHAIN_UNKNOWN, UNCONFIRMED, REFUSED -> {
                var validity = certificate.validity();
                if (verifier.now().isAfter(validity.until()) || (signed != null && signed.isAfter(validity.until()))) {
                    yield Standing.EXPIRED;
                }
                if (verifier.now().isBefore(validity.from()) || (signed != null && signed.isBefore(validity.from()))) {
                    yield Standing.NOT_YET_VALID;
                }
                if (outcome == SecondOpinion.Outcome.UNCONFIRMED) {
                    yield Standing.REVOCATION_UNKNOWN;
                }
                yield certificate.selfSigned() ? Standing.SELF_SIGNED : Standing.ISSUER_UNKNOWN;
            }
        };
    }
}
