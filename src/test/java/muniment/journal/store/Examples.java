package muniment.journal.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Entry;
import muniment.journal.Evidence;
import muniment.journal.EvidenceFiles;
import muniment.journal.Person;
import muniment.journal.Sample;
import muniment.journal.Signer;
import muniment.journal.Times;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** People, moments and entries that the tests of this package speak of. */
final class Examples {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final byte[] CATALOG = "{\"id\":\"example\"}".getBytes(StandardCharsets.UTF_8);
    static final StatementId BACKUP = new StatementId("backup.policy");
    static final Signer ADA = signer("Ada Lovelace <ada@example.org>", 1);
    static final Signer BOB = signer("Bob Byte <bob@example.org>", 2);

    private Examples() {}

    /** A key that is the same in every run. */
    static Signer signer(String person, int seed) {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) seed);
        return new PrivateKey(Person.parse(person).orElseThrow(), new Ed25519PrivateKeyParameters(secret));
    }

    static Entry opened() {
        return new Entry.Opened("example", "1.0", Sha256.of(CATALOG));
    }

    static Entry comment(String text) {
        return new Entry.Commented(BACKUP, text);
    }

    static List<Entry> comments(int from, int to) {
        return java.util.stream.IntStream.range(from, to)
                .mapToObj(n -> comment("remark " + n))
                .toList();
    }

    static Entry recorded(EvidenceFiles.Kept kept) {
        var content = new Content.File(kept.digest(), "log.txt", "text/plain", kept.size());
        return new Entry.EvidenceRecorded(
                new Evidence("Log", content, Times.received(NOON), Custody.UNKNOWN, Sample.WHOLE), Set.of(BACKUP));
    }
}
