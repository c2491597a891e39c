package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import muniment.journal.AuthorKey;
import muniment.session.Receipted;
import muniment.text.Text;

/** What a receipt proves of an assessment, in words and as JSON. */
record ReceiptedWords(Terminal terminal) {
    List<String> lines(Receipted found) {
        var claim = found.claim();
        var lines = new ArrayList<String>();
        lines.add(terminal.say(
                "cli.receipt." + Text.slug(found.outcome()),
                claim.receipt().toString(),
                claim.entries(),
                claim.at().toString(),
                found.missing(),
                found.present()));
        lines.add(terminal.say(
                "cli.receipt.says",
                claim.assessment(),
                claim.entries(),
                claim.at().toString(),
                claim.voucher().signers().isEmpty()
                        ? terminal.say("cli.receipt.nobody")
                        : String.join(", ", claim.voucher().signers())));
        claim.voucher()
                .key()
                .map(key -> terminal.say(
                        found.byAuthor() > 0 ? "cli.receipt.key" : "cli.receipt.key-unknown",
                        key.hex(),
                        found.byAuthor()))
                .ifPresent(lines::add);
        found.absent().forEach(entry -> lines.add(terminal.say("cli.receipt.absent", entry.toString())));
        return lines;
    }

    ObjectNode json(Receipted found) {
        var claim = found.claim();
        var json = Json.object()
                .put("file", found.file().toString())
                .put("receipt", claim.receipt().toString())
                .put("outcome", Text.slug(found.outcome()))
                .put("good", found.good())
                .put("assessment", claim.assessment())
                .put("at", claim.at().toString())
                .put("entries", claim.entries())
                .put("present", found.present())
                .put("missing", found.missing())
                .put("signed", claim.voucher().good())
                .put("key", claim.voucher().key().map(AuthorKey::hex).orElse(null))
                .put("entriesByKey", found.byAuthor());
        json.set("signers", Json.texts(claim.voucher().signers()));
        json.set("absent", Json.texts(found.absent()));
        return json;
    }
}
