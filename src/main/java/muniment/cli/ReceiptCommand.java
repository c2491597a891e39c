package muniment.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import muniment.receipt.ReceiptPicture;
import muniment.receipt.ReceiptText;
import muniment.receipt.SignedReceipt;
import muniment.session.IssueReceipt;
import muniment.signing.Existing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a signed receipt of the history as it is now; without a place for it, on the screen. */
@Command(name = "receipt")
final class ReceiptCommand extends DocumentCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "TEXT", descriptionKey = "receipt-out")
    private @Nullable Path out;

    @Option(names = "--qr", paramLabel = "PNG", descriptionKey = "receipt-qr")
    private @Nullable Path picture;

    @Option(names = "--show-qr", descriptionKey = "receipt-show")
    private boolean shown;

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Mixin
    private AuthorOption author = new AuthorOption();

    ReceiptCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        try (var opened = Opened.byAuthor(terminal(), file, author);
                var stages = new Stages(terminal())) {
            var existing = replace ? Existing.REPLACE : Existing.KEEP;
            return reply(new IssueReceipt(opened.session(), out, picture, existing).run(stages));
        }
    }

    private Reply reply(SignedReceipt signed) throws Exception {
        var receipt = signed.receipt();
        var words = new ArrayList<String>();
        if (out == null) {
            ReceiptText.of(signed).lines().forEach(words::add);
        } else {
            words.add(say("cli.receipt.written", out.toString(), receipt.entries()));
        }
        if (picture != null) {
            words.add(say("cli.receipt.written", picture.toString(), receipt.entries()));
        }
        if (shown) {
            ReceiptPicture.blocks(signed).lines().forEach(words::add);
        }
        var json = Json.object()
                .put("assessment", receipt.assessment())
                .put("entries", receipt.entries())
                .put("at", receipt.at().toString())
                .put("author", receipt.author().person().toString())
                .put("key", receipt.author().key().hex())
                .put("out", Json.text(out))
                .put("qr", Json.text(picture))
                .put("text", ReceiptText.of(signed));
        json.set("heads", Json.texts(receipt.heads()));
        return Reply.good(words, json);
    }
}
