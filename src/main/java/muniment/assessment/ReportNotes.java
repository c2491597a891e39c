package muniment.assessment;

import muniment.journal.Entry;
import muniment.journal.SignedAs;
import muniment.text.Phrase;
import muniment.text.Text;

/** Says what was noted of a report: which file, by whom it was signed, and by which certificate. */
final class ReportNotes {
    private ReportNotes() {}

    static Phrase issued(Entry.ReportIssued issued) {
        var digest = issued.digest().brief();
        var signedAs = issued.signedAs();
        if (issued.signer().isEmpty()) {
            return Phrase.of("history.report-issued", issued.file(), digest);
        }
        return signedAs == null
                ? Phrase.of("history.report-signed", issued.file(), digest, issued.signer())
                : Phrase.of("history.report-signed-as", issued.file(), digest, issued.signer(), how(signedAs));
    }

    static Phrase signed(Entry.ReportSigned signed) {
        return Phrase.of(
                "history.report-countersigned",
                signed.file(),
                signed.digest().brief(),
                signed.signer(),
                how(signed.signedAs()));
    }

    private static Phrase how(SignedAs signedAs) {
        return Phrase.of(
                "history.signed-as",
                Phrase.of("history.role." + Text.slug(signedAs.role())),
                Phrase.of("history.level." + Text.slug(signedAs.level())),
                signedAs.certificate().brief());
    }
}
