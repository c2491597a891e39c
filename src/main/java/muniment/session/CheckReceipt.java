package muniment.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import muniment.journal.EntryId;
import muniment.journal.JournalProblem;
import muniment.journal.Recorded;
import muniment.journal.store.Examination;
import muniment.receipt.ReceiptFile;
import muniment.receipt.ReceiptProblem;
import muniment.session.Receipted.Claim;
import muniment.session.Receipted.Outcome;
import muniment.session.Receipted.Voucher;
import muniment.signing.Refusal;
import muniment.signing.Trust;
import muniment.text.Phrase;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/**
 * Holds an assessment against a receipt or a report that somebody was given earlier: an entry names all before it by
 * their digests, so that the last ones of that time prove them all. The assessment itself may be broken.
 *
 * @param receipt a receipt as text, a picture of its code, or a report
 * @param trust whom the reader believes, for reports
 * @param now the time for which certificates are judged
 * @param password of an assessment that is protected by one, for the caller to close; null when there is none
 */
public record CheckReceipt(
        Path file,
        Path receipt,
        Trust trust,
        Instant now,
        @Nullable Password password) implements Job<Receipted> {
    /** Believes nobody beforehand. */
    public static CheckReceipt offline(Path file, Path receipt, Instant now) {
        return new CheckReceipt(file, receipt, Trust.none(), now, null);
    }

    /** The same, with the password of an assessment that is protected by one. */
    public CheckReceipt with(Password known) {
        return new CheckReceipt(file, receipt, trust, now, known);
    }

    /**
     * @throws FileProblem if one of the files cannot be read
     * @throws JournalProblem if the assessment cannot be judged, such as one of a newer version
     * @throws ReceiptProblem if there is no receipt in the file
     * @throws Refusal if it is a report that cannot be read
     */
    @Override
    public Receipted run(Progress progress) throws FileProblem, JournalProblem, ReceiptProblem, Refusal {
        var what = Phrase.of("session.verifying", receipt.toString());
        progress.at(0, -1, what);
        var claim = claim();
        var entries = Examination.of(file, password, done -> progress.at(done, -1, what))
                .entries();
        return compared(claim, entries);
    }

    private Claim claim() throws FileProblem, ReceiptProblem, Refusal {
        try {
            if (Files.exists(receipt) && !Files.isRegularFile(receipt)) {
                throw new FileProblem(FileProblem.Kind.NOT_A_FILE, receipt, "", null);
            }
            return isReport() ? ReportClaim.of(receipt, trust, now) : ownClaim();
        } catch (IOException e) {
            throw FileProblem.reading(receipt, e);
        }
    }

    private boolean isReport() throws IOException {
        try (var stream = Files.newInputStream(receipt)) {
            return new String(stream.readNBytes(1024), java.nio.charset.StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    private Claim ownClaim() throws IOException, ReceiptProblem {
        var signed = ReceiptFile.read(receipt);
        var says = signed.receipt();
        var author = says.author();
        return new Claim(
                receipt,
                says.assessment(),
                says.at(),
                says.entries(),
                says.heads(),
                new Voucher(signed.good(), List.of(author.person().toString()), author.key()));
    }

    private Receipted compared(Claim claim, List<Recorded> entries) {
        var all = entries.stream().collect(Collectors.toMap(Recorded::id, Function.identity()));
        var absent =
                claim.heads().stream().filter(head -> !all.containsKey(head)).toList();
        var missing = absent.isEmpty() ? 0 : Math.max(absent.size(), claim.entries() - entries.size());
        return new Receipted(
                file, claim, outcome(claim, all, absent, entries.size()), entries.size(), missing, absent, (int)
                        entries.stream()
                                .filter(entry -> claim.voucher()
                                        .key()
                                        .filter(entry.author().key()::equals)
                                        .isPresent())
                                .count());
    }

    private static Outcome outcome(Claim claim, Map<EntryId, Recorded> all, List<EntryId> absent, int present) {
        if (!claim.voucher().good()) {
            return Outcome.NOT_VOUCHED;
        }
        if (!absent.isEmpty()) {
            return present < claim.entries() ? Outcome.CUT : Outcome.REWRITTEN;
        }
        return through(claim.heads(), all).size() == claim.entries() ? Outcome.HOLDS : Outcome.MISCOUNTED;
    }

    /** These entries and everything before them. */
    private static Set<EntryId> through(List<EntryId> heads, Map<EntryId, Recorded> all) {
        var known = new HashSet<EntryId>();
        var toFollow = new ArrayList<>(heads);
        while (!toFollow.isEmpty()) {
            var entry = all.get(toFollow.removeLast());
            if (entry != null && known.add(entry.id())) {
                toFollow.addAll(entry.parents());
            }
        }
        return known;
    }
}
