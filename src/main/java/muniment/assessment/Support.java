package muniment.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.catalog.Obligation;
import muniment.catalog.Sha256;
import muniment.journal.Content;

/**
 * What supports or contradicts a judgement.
 *
 * @param evidence everything recorded for the obligation, also what was withdrawn, oldest first
 * @param observations what its checks saw in that evidence, also what newer ones took the place of
 */
public record Support(List<EvidenceOnFile> evidence, List<ObservationOnFile> observations) {
    /** Nothing. */
    static final Support NONE = new Support(List.of(), List.of());

    public Support {
        evidence = List.copyOf(evidence);
        observations = List.copyOf(observations);
    }

    /**
     * The evidence with the observations of the obligation's checks that rest on it; what a check could not decide
     * because nothing was there to read belongs to it as well.
     */
    static Support of(Obligation obligation, List<EvidenceOnFile> evidence, List<ObservationOnFile> all) {
        if (all.isEmpty()) {
            return new Support(evidence, List.of());
        }
        var checks = Set.copyOf(obligation.checks());
        var files = digests(evidence);
        return new Support(
                evidence,
                all.stream()
                        .filter(onFile -> checks.contains(onFile.observation().check()))
                        .filter(onFile -> {
                            var cited = onFile.cited();
                            return cited.isEmpty() || cited.stream().anyMatch(files::contains);
                        })
                        .toList());
    }

    /** The digests of the files that are still relied on. */
    static Set<Sha256> digests(Iterable<EvidenceOnFile> evidence) {
        var digests = new HashSet<Sha256>();
        for (var onFile : evidence) {
            if (onFile.stands() && onFile.evidence().content() instanceof Content.File file) {
                digests.add(file.digest());
            }
        }
        return digests.stream().collect(Collectors.toUnmodifiableSet());
    }
}
