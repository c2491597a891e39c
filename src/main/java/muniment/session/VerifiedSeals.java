package muniment.session;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.catalog.Sha256;
import muniment.journal.store.Verified;
import org.jspecify.annotations.Nullable;

/**
 * What this person's program verified before, in a file that only they can read and write; the latest {@value #MOST}
 * seals. Losing it costs time and nothing else.
 */
final class VerifiedSeals implements Verified {
    private static final int MOST = 5000;
    private static final long LARGEST = 1 << 20;
    private static final System.Logger LOG = System.getLogger(VerifiedSeals.class.getName());

    private final Path file;
    private @Nullable Set<String> known;

    VerifiedSeals(Path file) {
        this.file = file;
    }

    @Override
    public synchronized boolean knows(Sha256 seal) {
        if (known == null) {
            known = seals();
        }
        return known.contains(seal.hex());
    }

    @Override
    public synchronized void remember(Set<Sha256> seals) {
        var all = seals();
        var fresh = seals.stream()
                .map(Sha256::hex)
                .filter(seal -> !all.contains(seal))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        all.addAll(fresh);
        known = all;
        var lines = all.stream().skip(Math.max(0, all.size() - MOST)).collect(Collectors.joining("\n", "", "\n"));
        try {
            AtomicFile.writeOwn(file, lines.getBytes(StandardCharsets.US_ASCII));
        } catch (FileProblem e) {
            LOG.log(Level.WARNING, "what was verified is not remembered", e);
        }
    }

    private Set<String> seals() {
        try {
            return Files.size(file) > LARGEST
                    ? new LinkedHashSet<>()
                    : new LinkedHashSet<>(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException none) {
            return new LinkedHashSet<>();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what was verified before cannot be read", e);
            return new LinkedHashSet<>();
        }
    }
}
