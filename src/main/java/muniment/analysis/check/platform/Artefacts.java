package muniment.analysis.check.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.ResourceId;
import muniment.analysis.reading.Reading;
import muniment.observation.Place;
import muniment.observation.Subject;
import org.jspecify.annotations.Nullable;

/** What the shape of an artefact tells beside its facts: whose it is, whether it is whole, whether it is a list. */
final class Artefacts {
    private static final Pattern ELEMENT = Pattern.compile("/(\\d+|value)(/.*)?", Pattern.CASE_INSENSITIVE);

    private Artefacts() {}

    /** The cluster as a whole, or by its name where the dossier has several. */
    static Subject clusterSubject(Dossier dossier, Cluster cluster) {
        return severalClusters(dossier)
                ? Subject.of(Subject.Kind.CLUSTER, cluster.id().name())
                : Subject.CLUSTER;
    }

    /** The readings' clusters, if they all are one; empty where there are several or none. */
    static List<Seen<Cluster>> onlyCluster(Dossier dossier) {
        return severalClusters(dossier) ? List.of() : dossier.all(Cluster.class);
    }

    /** The path of the only cluster, if the artefacts have it. */
    static Optional<ResourceId> clusterId(Dossier dossier) {
        return onlyCluster(dossier).stream()
                .map(seen -> seen.fact().id())
                .filter(id -> !id.path().isEmpty())
                .findFirst();
    }

    private static boolean severalClusters(Dossier dossier) {
        var ids = dossier.all(Cluster.class).stream()
                .map(seen -> seen.fact().id())
                .toList();
        return ids.stream().map(id -> lower(id.name())).distinct().count() > 1
                || ids.stream()
                                .map(id -> lower(id.path()))
                                .filter(path -> !path.isEmpty())
                                .distinct()
                                .count()
                        > 1;
    }

    /** Whether this is the answer as the service gives it, not a cut one: what it does not mention is then absent. */
    static boolean whole(Cluster cluster) {
        return cluster.core().provisioningState() != null && cluster.security().subnetId() != null;
    }

    /** Whether this is the answer as the service gives it, not a cut one. */
    static boolean whole(Datacenter datacenter) {
        var siting = datacenter.siting();
        return siting.provisioningState() != null
                && siting.location() != null
                && siting.subnetId() != null
                && datacenter.hardware().nodes() != null;
    }

    /** Whether the list that the reading is from has more pages. */
    static boolean incomplete(Reading reading) {
        return !reading.remarks().isEmpty() || partial(reading);
    }

    /** Whether the reading itself says that a part of it is not shown. */
    static boolean partial(Reading reading) {
        return reading.facts().stream().anyMatch(found -> found.fact() instanceof ClusterFact.Incomplete);
    }

    /** Whether these stand in a list, so that what is not among them is not there. */
    static boolean listed(Collection<? extends Seen<?>> seen) {
        return seen.size() > 1
                || seen.stream().allMatch(one -> switch (one.place()) {
                    case Place.Pointer(var path) -> ELEMENT.matcher(path).matches();
                    case Place.Lines _ -> true;
                    case Place.Whole _ -> false;
                });
    }

    /** The virtual network of a subnet; empty if the path has none. */
    static String networkOf(String subnet) {
        var at = lower(subnet).indexOf("/subnets/");
        return at < 0 ? "" : subnet.substring(0, at);
    }

    static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.isEmpty() && one.equalsIgnoreCase(other);
    }

    static boolean among(Collection<String> values, String value) {
        return values.stream().anyMatch(value::equalsIgnoreCase);
    }

    static String lower(String text) {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    /** The last part of a path. */
    static String nameOf(String path) {
        return ResourceId.of(path).name();
    }
}
