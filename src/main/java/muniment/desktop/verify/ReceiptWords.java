package muniment.desktop.verify;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Tone;
import muniment.desktop.verify.Inquiry.Held;
import muniment.desktop.verify.VerifyModel.Item;
import muniment.desktop.work.Explained;
import muniment.session.Receipted;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Says what a receipt, or a report that somebody was given earlier, proves of an assessment. */
record ReceiptWords(Text text) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    Item item(Held held) {
        var name = ReportWords.name(held.receipt());
        return switch (held) {
            case Held.Found(var _, var receipted) -> new Item(mark(receipted), name, sentences(receipted));
            case Held.Unusable(var _, var problem) ->
                new Item(
                        new Mark(Feather.HELP_CIRCLE, text.say("verify.receipt.unusable"), Tone.CAUTION),
                        name,
                        Explained.of(problem, text).stream().toList());
        };
    }

    private Mark mark(Receipted found) {
        var word = text.name("verify.receipt", found.outcome());
        return switch (found.outcome()) {
            case HOLDS -> new Mark(Feather.CHECK_CIRCLE, word, Tone.GOOD);
            case CUT, REWRITTEN -> new Mark(Feather.X_OCTAGON, word, Tone.BAD);
            case MISCOUNTED, NOT_VOUCHED -> new Mark(Feather.ALERT_TRIANGLE, word, Tone.CAUTION);
        };
    }

    private List<String> sentences(Receipted found) {
        var claim = found.claim();
        var sentences = new ArrayList<String>();
        sentences.add(text.say(
                "verify.receipt-says." + Text.slug(found.outcome()),
                claim.entries(),
                time(claim.at()),
                found.missing(),
                found.present()));
        sentences.add(text.say(
                "verify.receipt.by",
                claim.assessment(),
                claim.voucher().signers().isEmpty()
                        ? text.say("verify.receipt.nobody")
                        : String.join(", ", claim.voucher().signers())));
        claim.voucher()
                .key()
                .map(key -> text.say(
                        found.byAuthor() > 0 ? "verify.receipt.key" : "verify.receipt.key-unknown",
                        key.hex(),
                        found.byAuthor()))
                .ifPresent(sentences::add);
        found.absent().forEach(entry -> sentences.add(text.say("verify.receipt.absent", entry.toString())));
        return sentences;
    }

    static String time(Instant at) {
        return TIME.format(at);
    }
}
