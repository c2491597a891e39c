package muniment.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muniment.journal.EntryId;
import muniment.receipt.ReceiptProblem;
import muniment.signing.Attachments;
import muniment.signing.Refusal;
import muniment.signing.Trust;
import muniment.signing.Verdict;
import muniment.signing.Verifier;
import org.jspecify.annotations.Nullable;

/** A report taken for a receipt: its attached assessment names the entries, its signature vouches for them. */
final class ReportClaim {
    private static final String ASSESSMENT = "assessment.json";
    private static final int MOST_HEADS = 1_000;
    private static final int MOST_ENTRIES = 1_000_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportClaim() {}

    private record Read(Verdict verdict, byte @Nullable [] attached) {}

    static Receipted.Claim of(Path report, Trust trust, Instant now) throws IOException, Refusal, ReceiptProblem {
        if (Verifier.tooLarge(Files.size(report))) {
            throw new ReceiptProblem(ReceiptProblem.Kind.TOO_LARGE, null);
        }
        var bytes = Files.readAllBytes(report);
        var read = Deadline.ofReport()
                .meet(() -> new Read(
                        new Verifier(trust, now).verify(bytes),
                        Attachments.read(bytes).get(ASSESSMENT)))
                .orElseThrow(() -> new ReceiptProblem(ReceiptProblem.Kind.EXHAUSTING, null));
        var attached = read.attached();
        if (attached == null) {
            throw new ReceiptProblem(ReceiptProblem.Kind.NO_ASSESSMENT, null);
        }
        try {
            return claim(report, JSON.readTree(attached), read.verdict());
        } catch (IOException | IllegalArgumentException | DateTimeException notOurs) {
            throw new ReceiptProblem(ReceiptProblem.Kind.NO_ASSESSMENT, notOurs);
        }
    }

    private static Receipted.Claim claim(Path report, JsonNode assessment, Verdict verdict) {
        var journal = assessment.path("journal");
        var entries = journal.path("entries").asInt(-1);
        var heads = new ArrayList<EntryId>();
        journal.path("heads").forEach(head -> heads.add(EntryId.of(head.asText())));
        if (entries < 1 || entries > MOST_ENTRIES || heads.isEmpty() || heads.size() > MOST_HEADS) {
            throw new IllegalArgumentException("no heads");
        }
        return new Receipted.Claim(
                report,
                assessment.path("scope").path("name").asText(),
                Instant.from(java.time.OffsetDateTime.parse(
                        assessment.path("generatedAt").asText())),
                entries,
                heads,
                new Receipted.Voucher(verdict instanceof Verdict.Intact, signers(verdict), null));
    }

    private static List<String> signers(Verdict verdict) {
        return verdict.signatures().stream()
                .flatMap(signature -> Optional.ofNullable(signature.signer()).stream())
                .map(signer -> signer.subject().name())
                .toList();
    }
}
