package muniment.cli;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import muniment.signing.CrlFile;
import muniment.signing.Level;
import muniment.signing.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether anybody is asked over the network to prove a signature for longer; nobody is unless these say so. */
final class LevelOptions {
    @Option(names = "--timestamp", paramLabel = "URL", descriptionKey = "timestamp")
    private @Nullable String authority;

    @Option(names = "--long-term", descriptionKey = "long-term")
    private boolean longTerm;

    @Option(names = "--crl", paramLabel = "FILE", descriptionKey = "crl")
    private List<Path> lists = List.of();

    /** What was asked for; empty when nothing was. */
    Optional<Level> level() throws UsageProblem, Refusal {
        if (authority == null) {
            if (longTerm || !lists.isEmpty()) {
                throw new UsageProblem("cli.level.no-authority");
            }
            return Optional.empty();
        }
        if (!longTerm && !lists.isEmpty()) {
            throw new UsageProblem("cli.level.lists-alone");
        }
        var address = Level.authority(authority);
        if (!longTerm) {
            return Optional.of(new Level.Timestamped(address));
        }
        var crls = new HashSet<X509CRL>();
        for (var file : lists) {
            crls.addAll(CrlFile.read(file));
        }
        return Optional.of(new Level.LongTerm(address, crls));
    }
}
