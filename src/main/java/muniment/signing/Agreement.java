package muniment.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import muniment.signing.Verdict.Doubt;
import muniment.signing.dss.SecondOpinion;
import muniment.signing.dss.SecondOpinion.Moment;
import muniment.signing.dss.SecondOpinion.Opinion;
import muniment.signing.dss.SecondOpinion.Outcome;
import muniment.signing.guard.Stamp;

/** Brings our own findings and the second opinion together; where they differ, the document is not called intact. */
record Agreement(Verifier verifier, List<SignatureReading> readings) {
    private static final System.Logger LOG = System.getLogger(Agreement.class.getName());

    Verdict verdict(byte[] pdf, int pages) {
        SecondOpinion opinion;
        try {
            opinion = SecondOpinion.of(pdf, pages, verifier.trust().sources(), verifier.now());
        } catch (RuntimeException problem) {
            LOG.log(System.Logger.Level.INFO, "the second opinion failed", problem);
            return doubtful(List.of(doubt(Wording.english().unreadForSecondOpinion())));
        }
        var doubts = new ArrayList<Doubt>();
        var standings = new Standings(verifier.now(), readings, opinion.stamps());
        var signatures = signatures(opinion.signatures(), standings, doubts);
        var stamps = stamps(standings, doubts);
        return doubts.isEmpty() ? new Verdict.Intact(signatures, List.of(), stamps, false) : doubtful(doubts);
    }

    private List<PdfSignature> signatures(List<Opinion> opinions, Standings standings, List<Doubt> doubts) {
        var byField = opinions.stream().collect(Collectors.toMap(Opinion::field, Function.identity(), (one, _) -> one));
        var signatures = new ArrayList<PdfSignature>();
        var signed = readings.stream()
                .filter(reading -> !reading.seal().stampsDocument())
                .toList();
        for (var reading : signed) {
            var opinion = byField.get(reading.seal().field());
            if (opinion == null) {
                doubts.add(doubt(Wording.english().notSeen(reading.seal().field())));
            } else if (opinion.outcome() == Outcome.REFUSED) {
                opinion.reasons().forEach(reason -> doubts.add(doubt(reason)));
                if (opinion.reasons().isEmpty()) {
                    doubts.add(doubt(Wording.english().refusedSilently()));
                }
            } else {
                signatures.add(reading.signature(standings.of(reading, opinion.outcome())));
            }
        }
        if (doubts.isEmpty() && opinions.size() != signed.size()) {
            doubts.add(doubt(Wording.english().otherNumber(opinions.size())));
        }
        return signatures;
    }

    private List<TimeStamp> stamps(Standings standings, List<Doubt> doubts) {
        var stamps = new ArrayList<TimeStamp>();
        for (var reading : readings) {
            boolean ofDocument = reading.seal().stampsDocument();
            for (var stamp : reading.seal().cms().stamps()) {
                var outcome = standings.stamps().get(new Moment(stamp.time(), ofDocument));
                if (outcome == null || outcome == Outcome.REFUSED) {
                    doubts.add(
                            doubt(Wording.english().stampRefused(reading.seal().field())));
                } else {
                    stamps.add(stamp(reading, stamp, standings, outcome));
                }
            }
        }
        return stamps;
    }

    private static TimeStamp stamp(SignatureReading reading, Stamp stamp, Standings standings, Outcome outcome) {
        var authority = SignerCertificate.of(stamp.authority());
        return new TimeStamp(
                Legible.of(reading.seal().field()),
                reading.seal().stampsDocument() ? TimeStamp.Subject.DOCUMENT : TimeStamp.Subject.SIGNATURE,
                stamp.time(),
                authority,
                standings.of(authority, stamp.time(), outcome));
    }

    private static Doubt doubt(String detail) {
        return new Doubt(Doubt.Kind.SECOND_OPINION, Legible.of(detail));
    }

    private Verdict doubtful(List<Doubt> doubts) {
        var signatures = readings.stream()
                .filter(reading -> !reading.seal().stampsDocument())
                .map(reading -> reading.signature(Standing.NOT_JUDGED))
                .toList();
        return new Verdict.Doubtful(signatures, doubts);
    }
}
