package muniment.analysis.reading;

import java.util.Optional;
import muniment.observation.Capture;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an artefact was taken, as far as it says so itself or a person did.
 *
 * @param cluster the name of the cluster
 * @param node the address of the node that answered; null where the artefact speaks of the whole cluster or does not
 *     say
 */
public record Circumstances(
        @Nullable String cluster, @Nullable String node, Capture capture) {
    /** Nothing known. */
    public static final Circumstances UNKNOWN = new Circumstances(null, null, Capture.UNKNOWN);

    /** The name of the cluster, if it is known. */
    public Optional<String> ofCluster() {
        return Optional.ofNullable(cluster);
    }

    /** The address of the node that answered, if it is known. */
    public Optional<String> ofNode() {
        return Optional.ofNullable(node);
    }
}
