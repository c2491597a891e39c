package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import muniment.signing.Answer.Tone;
import muniment.signing.PdfSignature.Claims;
import muniment.signing.PdfSignature.Coverage;
import muniment.signing.Verdict.Remains;
import muniment.signing.guard.Integrity;
import org.junit.jupiter.api.Test;

/** The tone of an answer is never better than what is known. */
final class AnswerWordsTest {
    private final SignerCertificate ada = Samples.person("Ada Architect").certificate();

    private PdfSignature signature(Standing standing) {
        return new PdfSignature(
                "author",
                ada,
                new Claims(Samples.SIGNED.toInstant(), List.of("author"), "", ""),
                new Coverage(1, 100, 100),
                Integrity.INTACT,
                standing,
                Certification.SIGNATURES_AND_FORMS);
    }

    private static List<Tone> tones(Verdict verdict) {
        return Wording.english().answers(verdict).stream().map(Answer::tone).toList();
    }

    @Test
    void theQuestionsComeInTheirOrder() {
        assertEquals(
                List.of(Question.SAME, Question.WHO, Question.CHANGED, Question.PROVEN),
                Wording.english().answers(new Verdict.NotSigned()).stream()
                        .map(Answer::question)
                        .toList());
    }

    @Test
    void aSelfSignedReportIsIntactAndItsSignerIsNeitherProvenNorRefused() {
        var intact = new Verdict.Intact(List.of(signature(Standing.SELF_SIGNED)), List.of());

        assertEquals(List.of(Tone.GOOD, Tone.CAUTION, Tone.GOOD, Tone.CAUTION), tones(intact));
    }

    @Test
    void onlyATrustedChainProvesANameAndARevokedOneIsBad() {
        for (var standing : Standing.values()) {
            var expected = switch (standing) {
                case TRUSTED -> Tone.GOOD;
                case REVOKED -> Tone.BAD;
                case NOT_JUDGED -> Tone.SILENT;
                case SELF_SIGNED, ISSUER_UNKNOWN, REVOCATION_UNKNOWN, NOT_FOR_SIGNING, EXPIRED, NOT_YET_VALID ->
                    Tone.CAUTION;
            };
            var intact = new Verdict.Intact(List.of(signature(standing)), List.of());
            assertEquals(expected, tones(intact).getLast(), standing.name());
        }
    }

    @Test
    void noVerdictButIntactSoundsGood() {
        var signed = List.of(signature(Standing.NOT_JUDGED));
        for (var verdict : List.of(
                new Verdict.NotSigned(),
                new Verdict.SignatureMissing(List.of("author"), Set.of()),
                new Verdict.SignatureMissing(List.of("author"), Set.of(Remains.APPEARANCE)),
                new Verdict.ChangedInside(signed, null),
                new Verdict.ChangedAfter(signed, "author", List.of(), Attack.INCREMENTAL_SAVING),
                new Verdict.TrailingBytes(signed, 7),
                new Verdict.SignerMissing(signed, Set.of("reviewer"), Set.of()),
                new Verdict.Doubtful(signed, List.of()),
                new Verdict.Unreadable(Verdict.Reason.DAMAGED))) {
            var tones = tones(verdict);
            assertTrue(!tones.getFirst().equals(Tone.GOOD) && !tones.get(2).equals(Tone.GOOD), verdict.code() + tones);
        }
    }

    @Test
    void whatCouldNotBeReadHereIsNotAccused() {
        for (var reason : List.of(Verdict.Reason.TOO_LARGE, Verdict.Reason.GIVEN_UP)) {
            var verdict = new Verdict.Unreadable(reason);
            assertEquals(Tone.CAUTION, tones(verdict).getFirst(), reason.name());
            assertEquals(Optional.empty(), Attack.like(verdict), reason.name());
        }
    }

    @Test
    void onePersonInTwoRolesIsSaid() {
        var author = signature(Standing.TRUSTED);
        var approver = new PdfSignature(
                "approver",
                ada,
                new Claims(Samples.SIGNED.toInstant(), List.of("approver"), "", ""),
                new Coverage(2, 200, 200),
                Integrity.INTACT,
                Standing.TRUSTED,
                Certification.NONE);

        var answer = Wording.english()
                .answers(new Verdict.Intact(List.of(author, approver), List.of()))
                .get(1);

        assertEquals(Tone.CAUTION, answer.tone());
        assertEquals(
                "Ada Architect signed more than once, as author and as approver: one person is no second pair of eyes.",
                answer.sentences().getLast());
    }

    @Test
    void twoPersonsAreNotTakenForOne() {
        var grace = new PdfSignature(
                "approver",
                Samples.person("Grace Approver").certificate(),
                new Claims(Samples.SIGNED.toInstant(), List.of("approver"), "", ""),
                new Coverage(2, 200, 200),
                Integrity.INTACT,
                Standing.TRUSTED,
                Certification.NONE);

        var answer = Wording.english()
                .answers(new Verdict.Intact(List.of(signature(Standing.TRUSTED), grace), List.of()))
                .get(1);

        assertEquals(2, answer.sentences().size(), answer::toString);
    }

    @Test
    void whoSignedAndHowTheNameStandsAreSaidWithTheFingerprint() {
        var answers = Wording.english().answers(new Verdict.Intact(List.of(signature(Standing.REVOKED)), List.of()));

        assertTrue(answers.get(1).sentences().getFirst().contains("Ada Architect"), answers::toString);
        assertTrue(answers.getLast().sentences().getLast().contains(ada.fingerprint()), answers::toString);
    }
}
