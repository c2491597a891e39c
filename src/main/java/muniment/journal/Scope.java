package muniment.journal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment is about.
 *
 * @param name the title of the assessment
 * @param cluster the name of the cluster
 * @param organisation whose cluster it is, empty if not said
 * @param resource the Azure resource id, empty if not said
 * @param from first day of the period under review
 * @param to last day of the period under review
 */
public record Scope(
        String name,
        String cluster,
        String organisation,
        String resource,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public Scope {
        name = name.strip();
        cluster = cluster.strip();
        organisation = organisation.strip();
        resource = resource.strip();
    }

    /** A scope without a period. */
    public static Scope of(String name, String cluster) {
        return new Scope(name, cluster, "", "", null, null);
    }

    /** The first day of the period under review. */
    public Optional<LocalDate> periodFrom() {
        return Optional.ofNullable(from);
    }

    /** The last day of the period under review. */
    public Optional<LocalDate> periodTo() {
        return Optional.ofNullable(to);
    }
}
