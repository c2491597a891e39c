package muniment.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import muniment.signing.guard.raw.Trick;

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
            case TOO_LARGE -> phrases.say("verdict.too-large", Long.toString(Verifier.largest() >> 20));
            case NOT_A_PDF -> phrases.say("verdict.not-a-pdf");
            case BYTES_BEFORE -> phrases.say("verdict.bytes-before");
            case TRUNCATED -> phrases.say("verdict.truncated");
            case ENCRYPTED -> phrases.say("verdict.encrypted");
            case DAMAGED -> phrases.say("verdict.damaged");
            case EXHAUSTING -> phrases.say("verdict.exhausting");
            case GIVEN_UP -> phrases.say("verdict.given-up");
        };
    }

    List<String> details(Verdict verdict) {
        var lines = new ArrayList<String>();
        Attack.like(verdict).map(this::attack).ifPresent(lines::add);
        own(verdict).forEach(lines::add);
        var signatures = new SignatureWords(phrases);
        if (verdict instanceof Verdict.Intact intact) {
            intact.stamps().stream().map(signatures::stamp).forEach(lines::add);
        }
        verdict.signatures().forEach(signature -> lines.addAll(signatures.signature(signature)));
        return List.copyOf(lines);
    }

    Stream<String> own(Verdict verdict) {
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

    /** The attack that a verdict looks like, by its published name. */
    String attack(Attack attack) {
        return switch (attack) {
            case UNIVERSAL_FORGERY -> phrases.say("attack.universal-forgery");
            case SIGNATURE_WRAPPING -> phrases.say("attack.signature-wrapping");
            case INCREMENTAL_SAVING -> phrases.say("attack.incremental-saving");
            case SHADOW_HIDE -> phrases.say("attack.shadow-hide");
            case SHADOW_REPLACE -> phrases.say("attack.shadow-replace");
            case SHADOW_HIDE_AND_REPLACE -> phrases.say("attack.shadow-hide-and-replace");
            case EVIL_ANNOTATION -> phrases.say("attack.evil-annotation");
            case SNEAKY_SIGNATURE -> phrases.say("attack.sneaky-signature");
            case PERMISSION_REMOVED -> phrases.say("attack.permission-removed");
            case SIGNATURE_STRIPPED -> phrases.say("attack.signature-stripped");
            case SIGNATURE_REPLACED -> phrases.say("attack.signature-replaced");
            case ATTACHMENT_SWAPPED -> phrases.say("attack.attachment-swapped");
            case METADATA_FORGED -> phrases.say("attack.metadata-forged");
            case SCRIPT_ADDED -> phrases.say("attack.script-added");
            case VALIDATION_DOWNGRADED -> phrases.say("attack.validation-downgraded");
            case BYTES_ADDED -> phrases.say("attack.bytes-added");
            case PARSER_TRICK -> phrases.say("attack.parser-trick");
            case EXHAUSTION -> phrases.say("attack.exhaustion");
        };
    }

    private String trick(Trick trick) {
        return switch (trick) {
            case DUPLICATE_KEY -> phrases.say("trick.duplicate-key");
            case OBJECT_TWICE -> phrases.say("trick.object-twice");
            case STRAY_WORDS -> phrases.say("trick.stray-words");
            case MALFORMED_OBJECT -> phrases.say("trick.malformed-object");
            case STREAM_LENGTH -> phrases.say("trick.stream-length");
            case TABLE_COUNT -> phrases.say("trick.table-count");
            case TABLE_ELSEWHERE -> phrases.say("trick.table-elsewhere");
            case TABLE_ORDER -> phrases.say("trick.table-order");
            case TWO_TABLES_FOR_READERS -> phrases.say("trick.two-tables-for-readers");
            case OLD_OBJECT -> phrases.say("trick.old-object");
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
            case AMBIGUOUS -> phrases.say("doubt.ambiguous", trick(Trick.valueOf(doubt.detail())));
            case KIND_UNKNOWN -> phrases.say("doubt.kind-unknown", doubt.detail());
            case SECOND_OPINION -> phrases.say("doubt.second-opinion", doubt.detail());
        };
    }
}
