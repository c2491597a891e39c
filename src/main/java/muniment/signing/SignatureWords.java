package muniment.signing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says who signed, when by their own clock, and what proves it. */
record SignatureWords(Phrases phrases) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm z", Locale.ENGLISH);

    List<String> signature(PdfSignature signature) {
        var lines = new ArrayList<String>();
        var signer = signature.signer();
        lines.add(
                signer == null
                        ? phrases.say("signature.unknown-signer", signature.field())
                        : phrases.say(
                                "signature.signer",
                                signature.field(),
                                signer.subject().name()));
        claims(signature.claims(), lines);
        lines.add(coverage(signature.coverage()));
        lines.add(integrity(signature));
        if (signer != null) {
            lines.add(standing(signature.standing()));
            lines.add(phrases.say("certificate.fingerprint", signer.fingerprint()));
        }
        lines.add(certification(signature.certification()));
        return List.copyOf(lines);
    }

    /** Who, in which role, and when, in one sentence. */
    String who(PdfSignature signature) {
        var signer = signature.signer();
        var name = signer == null
                ? phrases.say("answer.unknown-signer")
                : signer.subject().name();
        var roles = String.join(", ", signature.claims().roles());
        var time = signature.claims().time();
        var when = time == null ? phrases.say("answer.no-time") : utc(time);
        return roles.isEmpty()
                ? phrases.say("answer.signed", name, when)
                : phrases.say("answer.signed-as", name, roles, when);
    }

    String stamp(TimeStamp stamp) {
        var authority = stamp.authority().subject().name();
        var proven = stamp.standing() == Standing.TRUSTED
                ? phrases.say("stamp.trusted")
                : phrases.say("stamp.not-trusted", stamp.authority().fingerprint());
        return switch (stamp.subject()) {
            case SIGNATURE -> phrases.say("stamp.signature", stamp.field(), utc(stamp.time()), authority, proven);
            case DOCUMENT -> phrases.say("stamp.document", utc(stamp.time()), authority, proven);
        };
    }

    private void claims(PdfSignature.Claims claims, List<String> lines) {
        var time = claims.time();
        if (time != null) {
            lines.add(phrases.say("signature.time", utc(time)));
        }
        claims.roles().forEach(role -> lines.add(phrases.say("signature.role", role)));
        if (!claims.reason().isEmpty()) {
            lines.add(phrases.say("signature.reason", claims.reason()));
        }
        if (!claims.location().isEmpty()) {
            lines.add(phrases.say("signature.location", claims.location()));
        }
    }

    private String coverage(PdfSignature.Coverage coverage) {
        if (coverage.end() == 0) {
            return phrases.say("coverage.unknown");
        }
        return coverage.wholeFile()
                ? phrases.say("coverage.whole-file")
                : phrases.say(
                        "coverage.revision",
                        Integer.toString(coverage.revision()),
                        Long.toString(coverage.end()),
                        Long.toString(coverage.fileSize()));
    }

    private String integrity(PdfSignature signature) {
        return switch (signature.integrity()) {
            case INTACT -> phrases.say("integrity.intact");
            case CONTENT_CHANGED -> phrases.say("integrity.content-changed");
            case SIGNATURE_DAMAGED -> phrases.say("integrity.signature-damaged");
        };
    }

    String standing(Standing standing) {
        return switch (standing) {
            case TRUSTED -> phrases.say("standing.trusted");
            case SELF_SIGNED -> phrases.say("standing.self-signed");
            case ISSUER_UNKNOWN -> phrases.say("standing.issuer-unknown");
            case REVOCATION_UNKNOWN -> phrases.say("standing.revocation-unknown");
            case REVOKED -> phrases.say("standing.revoked");
            case NOT_FOR_SIGNING -> phrases.say("standing.not-for-signing");
            case EXPIRED -> phrases.say("standing.expired");
            case NOT_YET_VALID -> phrases.say("standing.not-yet-valid");
            case NOT_JUDGED -> phrases.say("standing.not-judged");
        };
    }

    String certification(Certification certification) {
        return switch (certification) {
            case NONE -> phrases.say("certification.none");
            case NO_CHANGES -> phrases.say("certification.no-changes");
            case SIGNATURES_AND_FORMS -> phrases.say("certification.signatures-and-forms");
            case ANNOTATIONS_TOO -> phrases.say("certification.annotations-too");
        };
    }

    List<String> certificate(SignerCertificate certificate) {
        return List.of(
                phrases.say("certificate.subject", certificate.subject().distinguishedName()),
                certificate.selfSigned()
                        ? phrases.say("certificate.self-signed")
                        : phrases.say("certificate.issuer", certificate.issuer().distinguishedName()),
                phrases.say("certificate.serial", certificate.serial().toString(16)),
                phrases.say(
                        "certificate.validity",
                        utc(certificate.validity().from()),
                        utc(certificate.validity().until())),
                phrases.say("certificate.fingerprint", certificate.fingerprint()),
                phrases.say("certificate.key", certificate.key()));
    }

    List<String> block(SignerCertificate signer, SigningOrder order) {
        var lines = new ArrayList<String>();
        lines.add(phrases.say("block.signer", signer.subject().name()));
        lines.add(phrases.say("block.role", order.role().word()));
        lines.add(
                order.location().isEmpty()
                        ? phrases.say("block.time", TIME.format(order.time()))
                        : phrases.say("block.time-and-place", TIME.format(order.time()), order.location()));
        if (!order.reason().isEmpty()) {
            lines.add(phrases.say("block.reason", order.reason()));
        }
        lines.add(phrases.say("block.certificate", signer.fingerprint().substring(0, 16)));
        return lines;
    }

    static String utc(Instant time) {
        return TIME.format(time.atZone(ZoneId.of("UTC")));
    }
}
