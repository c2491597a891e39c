package muniment.analysis.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what in the database. */
public sealed interface AccessFact extends Fact {
    /**
     * A role.
     *
     * @param memberOf the roles granted to it; null where the artefact does not say (LIST ROLES does not)
     */
    record Role(
            String name,
            @Nullable Boolean superuser,
            @Nullable Boolean login,
            @Nullable Set<String> memberOf) implements AccessFact {}

    /** A role is granted to another one, its member. */
    record Membership(String role, String member) implements AccessFact {}

    /**
     * A permission that a role holds.
     *
     * @param resource as LIST PERMISSIONS writes it, such as {@code <all keyspaces>} or {@code <table ks.t>}, whatever
     *     form it came in
     * @param permission such as {@code SELECT}, in upper case
     */
    record Permission(String role, String resource, String permission) implements AccessFact {}

    /** A client connected to the node that answered. */
    record Client(
            String address,
            @Nullable String username,
            @Nullable Boolean encrypted,
            @Nullable String protocol,
            @Nullable String driver)
            implements AccessFact {}
}
