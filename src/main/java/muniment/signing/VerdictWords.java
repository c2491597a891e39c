package muniment.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says whether a document is what was signed. */
record VerdictWords(Phrases phrases) {
    String headline(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact intact ->
                intact.proven() ? phrases.say("verdict.intact") : phrases.say("verdict.intact-unproven");
            case Verdict.NotSigned() -> phrases.say("verdict.not-signed");
            case Verdict.SignatureMissing missing
            when missing.remains().isEmpty() -> phrases.say("verdict.signature-missing");
            case Verdict.SignatureMissing _ -> phrases.say("verdict.signature-removed");
            case Verdict.ChangedInside _ -> phrases.say("verdict.changed-inside");
            case Verdict.ChangedAfter after
            when after.changes().isEmpty() -> phrases.say("verdict.changed-after-unseen");
            case Verdict.ChangedAfter _ -> phrases.say("verdict.changed-after");
            case Verdict.TrailingBytes trailing ->
                phrases.say("verdict.trailing-bytes", Long.toString(trailing.bytes()));
            case Verdict.SignerMissing _ -> phrases.say("verdict.signer-missing");
            case Verdict.Doubtful _ -> phrases.say("verdict.doubtful");
            case Verdict.Unreadable(var reason) -> unreadable(reason);
        };
    }

    private String unreadable(Verdict.Reason reason) {
        return switch (reason) {
            case EMPTY -> phrases.say("verdict.empty");
            case TOO_LARGE -> phrases.say("verdict.too-large", Long.toString(Verifier.LARGEST >> 20));
            case NOT_A_PDF -> phrases.say("verdict.not-a-pdf");
            case TRUNCATED -> phrases.say("verdict.truncated");
            case ENCRYPTED -> phrases.say("verdict.encrypted");
            case DAMAGED -> phrases.say("verdict.damaged");
        };
    }

    List<String> details(Verdict verdict) {
        var lines = new ArrayList<String>();
        own(verdict).forEach(lines::add);
        var signatures = new SignatureWords(phrases);
        verdict.signatures().forEach(signature -> lines.addAll(signatures.signature(signature)));
        return List.copyOf(lines);
    }

    private Stream<String> own(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact intact ->
                intact.emptyFields().stream().map(field -> phrases.say("detail.empty-field", field));
            case Verdict.SignatureMissing(var fields, var remains) ->
                Stream.concat(
                        fields.stream().map(field -> phrases.say("detail.empty-field", field)),
                        remains.stream().sorted().map(this::remains));
            case Verdict.ChangedAfter after -> {
                var words = new ChangeWords(phrases);
                yield Stream.concat(
                        Stream.of(phrases.say("detail.changed-after", after.field())),
                        after.changes().stream().map(words::of));
            }
            case Verdict.SignerMissing absent ->
                Stream.concat(
                        absent.fields().stream().sorted().map(field -> phrases.say("detail.field-not-signed", field)),
                        absent.fingerprints().stream()
                                .sorted()
                                .map(print -> phrases.say("detail.signer-absent", print)));
            case Verdict.Doubtful doubtful -> doubtful.doubts().stream().map(this::doubt);
            case Verdict.NotSigned _, Verdict.ChangedInside _, Verdict.TrailingBytes _, Verdict.Unreadable _ ->
                Stream.of();
        };
    }

    private String remains(Verdict.Remains remains) {
        return switch (remains) {
            case PERMISSION -> phrases.say("remains.permission");
            case SIGNATURE_BYTES -> phrases.say("remains.signature-bytes");
            case APPEARANCE -> phrases.say("remains.appearance");
            case VALIDATION_DATA -> phrases.say("remains.validation-data");
        };
    }

    private String doubt(Verdict.Doubt doubt) {
        return switch (doubt.kind()) {
            case STRAY_SIGNATURE -> phrases.say("doubt.stray-signature", doubt.detail());
            case SIGNATURE_REPLACED -> phrases.say("doubt.signature-replaced", doubt.detail());
            case REVISION_WITHOUT_END -> phrases.say("doubt.revision-without-end", doubt.detail());
            case KIND_UNKNOWN -> phrases.say("doubt.kind-unknown", doubt.detail());
            case SECOND_OPINION -> phrases.say("doubt.second-opinion", doubt.detail());
        };
    }
}
