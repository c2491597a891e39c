package muniment.analysis.form.rows;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import muniment.analysis.fact.AccessFact;
import muniment.analysis.form.Row;
import muniment.analysis.form.RowForm;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;

/** Roles and what they may do: LIST ROLES, LIST PERMISSIONS and the tables of {@code system_auth}. */
final class AccessTables {
    private static final String KIND = "cql-system-auth";
    private static final String ROLE = "role";

    private AccessTables() {}

    static List<RowForm> all() {
        return List.of(
                TableForm.of(
                        "cqlsh-list-roles",
                        "LIST ROLES",
                        List.of(ROLE, "super", "login"),
                        sink -> (row, place) -> listed(row, place, sink)),
                TableForm.of(
                        KIND,
                        "system_auth.roles",
                        List.of(ROLE, "can_login", "is_superuser", "member_of"),
                        sink -> new Roles(sink, true)),
                TableForm.of(
                        KIND,
                        "system_auth.roles",
                        List.of(ROLE, "can_login", "is_superuser"),
                        sink -> new Roles(sink, false)),
                TableForm.of(
                        KIND,
                        "system_auth.role_permissions",
                        List.of(ROLE, "resource", "permissions"),
                        sink -> (row, place) -> permissions(row, place, sink)),
                TableForm.of(
                        KIND,
                        "system_auth.role_members",
                        List.of(ROLE, "member"),
                        sink -> (row, place) -> member(row, place, sink)),
                TableForm.of(
                        "cqlsh-list-permissions",
                        "LIST ALL PERMISSIONS",
                        List.of("username", "resource", "permission"),
                        sink -> (row, place) -> permission(row, place, sink)),
                TableForm.of(
                        "cqlsh-list-permissions",
                        "LIST ALL PERMISSIONS",
                        List.of(ROLE, "resource", "permission"),
                        sink -> (row, place) -> permission(row, place, sink)));
    }

    private static boolean listed(Row row, Place place, Sink sink) {
        var name = row.text(ROLE);
        name.ifPresent(role -> sink.fact(
                new AccessFact.Role(
                        role, row.flag("super").orElse(null), row.flag("login").orElse(null), null),
                place));
        return name.isPresent();
    }

    private static boolean member(Row row, Place place, Sink sink) {
        var role = row.text(ROLE);
        var member = row.text("member");
        if (role.isEmpty() || member.isEmpty()) {
            return false;
        }
        sink.fact(new AccessFact.Membership(role.get(), member.get()), place);
        return true;
    }

    private static boolean permission(Row row, Place place, Sink sink) {
        var role = row.text(ROLE).or(() -> row.text("username"));
        var resource = row.text("resource");
        var permission = row.text("permission");
        if (role.isEmpty() || resource.isEmpty() || permission.isEmpty()) {
            return false;
        }
        sink.fact(new AccessFact.Permission(role.get(), resource.get(), upper(permission.get())), place);
        return true;
    }

    private static boolean permissions(Row row, Place place, Sink sink) {
        var role = row.text(ROLE);
        var resource = row.text("resource");
        var permissions = row.text("permissions").flatMap(CollectionText::set);
        if (role.isEmpty() || resource.isEmpty() || permissions.isEmpty()) {
            return false;
        }
        var listed = Resources.listed(resource.get());
        permissions
                .get()
                .forEach(permission ->
                        sink.fact(new AccessFact.Permission(role.get(), listed, upper(permission)), place));
        return true;
    }

    private static String upper(String permission) {
        return permission.strip().toUpperCase(Locale.ROOT);
    }

    /** Reads roles and never a password hash. */
    private static final class Roles implements TableForm.Rows {
        private final Sink sink;
        private final boolean memberships;
        private boolean warned;

        Roles(Sink sink, boolean memberships) {
            this.sink = sink;
            this.memberships = memberships;
        }

        @Override
        public boolean read(Row row, Place place) {
            if (!warned
                    && row.text("salted_hash")
                            .filter(hash -> !hash.toLowerCase(Locale.ROOT).contains("redact"))
                            .isPresent()) {
                warned = true;
                sink.remark(Words.say("rows.hashes", place.toString()));
            }
            var name = row.text(ROLE);
            var written = row.text("member_of");
            var granted = written.flatMap(CollectionText::set).orElse(Set.of());
            var unclear = !memberships
                    || written.isPresent()
                            && written.flatMap(CollectionText::set).isEmpty();
            name.ifPresent(role -> sink.fact(
                    new AccessFact.Role(
                            role,
                            row.flag("is_superuser").orElse(null),
                            row.flag("can_login").orElse(null),
                            unclear ? null : Set.copyOf(granted)),
                    place));
            return name.isPresent();
        }
    }
}
