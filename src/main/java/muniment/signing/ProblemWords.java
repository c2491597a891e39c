package muniment.signing;

import java.time.Instant;
import java.time.ZoneOffset;

/** Says why something was refused. */
record ProblemWords(Phrases phrases) {
    String of(Problem problem) {
        return switch (problem) {
            case Problem.FileUnreadable(var file, var detail) ->
                phrases.say("problem.file-unreadable", file.toString(), detail);
            case Problem.FileExists(var file) -> phrases.say("problem.file-exists", file.toString());
            case Problem.FileNotWritten(var file, var detail) ->
                phrases.say("problem.file-not-written", file.toString(), detail);
            case Problem.NameMissing() -> phrases.say("problem.name-missing");
            case Problem.MailNotValid(var mail) -> phrases.say("problem.mail-not-valid", Legible.of(mail));
            case Problem.IdentityEmpty() -> phrases.say("problem.identity-empty");
            case Problem.IdentityNotPkcs12() -> phrases.say("problem.identity-not-pkcs12");
            case Problem.WrongPassword() -> phrases.say("problem.wrong-password");
            case Problem.KeyMissing() -> phrases.say("problem.key-missing");
            case Problem.KeysAmbiguous(var names) ->
                phrases.say("problem.keys-ambiguous", Legible.of(String.join(", ", names)));
            case Problem.KeyNotSupported(var kind) -> phrases.say("problem.key-not-supported", kind);
            case Problem.KeyNotOfCertificate() -> phrases.say("problem.key-not-of-certificate");
            case Problem.KeyNotForSigning() -> phrases.say("problem.key-not-for-signing");
            case Problem.PemDamaged() -> phrases.say("problem.pem-damaged");
            case Problem.CertificateMissing() -> phrases.say("problem.certificate-missing");
            case Problem.CertificateOfAnotherKey() -> phrases.say("problem.certificate-of-another-key");
            case Problem.RequestNotMade() -> phrases.say("problem.request-not-made");
            case Problem.NoSystemStore(var system) -> phrases.say("problem.no-system-store", Legible.of(system));
            case Problem.StoreUnreadable(var detail) -> phrases.say("problem.store-unreadable", Legible.of(detail));
            case Problem.EntryMissing(var name, var present) ->
                present.isEmpty()
                        ? phrases.say("problem.entry-missing", Legible.of(name))
                        : phrases.say(
                                "problem.entry-missing-others",
                                Legible.of(name),
                                Legible.of(String.join(", ", present)));
            case Problem.TokenLibraryUnusable(var library, var detail) ->
                phrases.say("problem.token-library-unusable", library.toString(), Legible.of(detail));
            case Problem.TokenMissing(var token) -> phrases.say("problem.token-missing", Legible.of(token));
            case Problem.WrongPin() -> phrases.say("problem.wrong-pin");
            case Problem.PinLocked() -> phrases.say("problem.pin-locked");
            case Problem.CertificateExpired(var until) -> phrases.say("problem.certificate-expired", day(until));
            case Problem.CertificateNotYetValid(var from) ->
                phrases.say("problem.certificate-not-yet-valid", day(from));
            case Problem.CrlUnusable(var file) -> phrases.say("problem.crl-unusable", file.toString());
            case Problem.CertificateUnusable(var file) -> phrases.say("problem.certificate-unusable", file.toString());
            case Problem.DocumentEmpty() -> phrases.say("problem.document-empty");
            case Problem.DocumentTooLarge(var bytes, var limit) ->
                phrases.say("problem.document-too-large", megabytes(bytes), megabytes(limit));
            case Problem.DocumentNotPdf() -> phrases.say("problem.document-not-pdf");
            case Problem.DocumentEncrypted() -> phrases.say("problem.document-encrypted");
            case Problem.DocumentDamaged(var detail) -> phrases.say("problem.document-damaged", Legible.of(detail));
            case Problem.FieldMissing(var field, var present)
            when present.isEmpty() -> phrases.say("problem.field-missing", field);
            case Problem.FieldMissing(var field, var present) ->
                phrases.say("problem.field-missing-others", field, Legible.of(String.join(", ", present)));
            case Problem.FieldSigned(var field) -> phrases.say("problem.field-signed", field);
            case Problem.SigningForbidden() -> phrases.say("problem.signing-forbidden");
            case Problem.AuthorMissing(var wanted) -> phrases.say("problem.author-missing", role(wanted));
            case Problem.RoleTaken(var taken) -> phrases.say("problem.role-taken", role(taken));
            case Problem.SignedAlready(var name, var earlier, var wanted) ->
                earlier == Role.AUTHOR
                        ? phrases.say("problem.own-report", Legible.of(name), role(wanted))
                        : phrases.say("problem.signed-already", Legible.of(name), role(earlier));
            case Problem.AddressNotValid(var address) -> phrases.say("problem.address-not-valid", Legible.of(address));
            case Problem.Unanswered unanswered -> new AuthorityWords(phrases).of(unanswered);
            case Problem.ProofsMissing missing -> new AuthorityWords(phrases).of(missing);
            case Problem.CertificateWithdrawn() -> phrases.say("problem.certificate-withdrawn");
            case Problem.NothingToExtend() -> phrases.say("problem.nothing-to-extend");
            case Problem.DocumentNotIntact(var verdict) ->
                phrases.say("problem.document-not-intact", new VerdictWords(phrases).headline(verdict));
            case Problem.SignatureNotMade(var detail) -> phrases.say("problem.signature-not-made", Legible.of(detail));
            case Problem.FontUnusable(var detail) -> phrases.say("problem.font-unusable", Legible.of(detail));
        };
    }

    private String role(Role role) {
        return switch (role) {
            case AUTHOR -> phrases.say("role.author");
            case REVIEWER -> phrases.say("role.reviewer");
            case APPROVER -> phrases.say("role.approver");
        };
    }

    static String day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static String megabytes(long bytes) {
        return Long.toString((bytes + (1 << 20) - 1) >> 20);
    }
}
