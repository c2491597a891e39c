package muniment.assessment;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.catalog.Sha256;

/**
 * What a reviewer sees of an obligation, as one digest: the judgement that holds and the evidence that stands, named by
 * the entries that stated them (which are digests of everything in them), the observations that still speak, and the
 * rulings on them. Owner, date and comments are not part of it, nor are the values that checks compare with: which of
 * those a reviewer knew, the history tells.
 */
public final class SeenContent {
    private SeenContent() {}

    /** The digest of what an answer says now. */
    public static Sha256 digest(Answer answer) {
        var judgements = answer.judgements().stream()
                .map(stated -> "judgement " + stated.entry())
                .sorted()
                .collect(Collectors.joining("\n"));
        var evidence = answer.standingEvidence().stream()
                .map(onFile -> "evidence " + onFile.id())
                .sorted()
                .collect(Collectors.joining("\n"));
        var observations = answer.observations().stream()
                .filter(onFile -> onFile.weighed().speaks())
                .flatMap(onFile -> Stream.concat(
                        Stream.of("observation " + onFile.id()),
                        onFile.rulings().stream().map(ruling -> "ruling " + ruling.entry() + " of " + onFile.id())))
                .sorted()
                .collect(Collectors.joining("\n"));
        return Sha256.of("muniment content v1\n" + judgements + "\n" + evidence
                + (observations.isEmpty() ? "" : "\n" + observations));
    }
}
