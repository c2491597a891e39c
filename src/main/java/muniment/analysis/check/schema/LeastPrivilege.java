package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.AccessFact;
import muniment.analysis.fact.AccessFact.Permission;
import muniment.analysis.fact.AccessFact.Role;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Only named administrators may do everything. */
final class LeastPrivilege implements Examination {
    private static final CheckId ID = new CheckId("CHK-ROLE-LEAST-PRIVILEGE");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        if (dossier.all(Role.class).isEmpty() && dossier.all(Permission.class).isEmpty()) {
            return List.of();
        }
        var apart = apart(dossier);
        if (apart.isPresent()) {
            return Verdicts.written(dossier, ID, List.of(apart.get()));
        }
        var grants = new Grants(dossier);
        var verdicts = new ArrayList<Verdict>();
        var names = new TreeSet<>(grants.roles().keySet());
        grants.permissions().forEach(seen -> names.add(seen.fact().role()));
        names.forEach(name -> judge(dossier, grants, name).ifPresent(verdicts::add));
        superusers(dossier, grants).ifPresent(verdicts::add);
        gap(dossier, grants).ifPresent(verdicts::add);
        if (Verdicts.clean(verdicts)) {
            verdicts.add(Verdict.pass(
                            Subject.CLUSTER,
                            "check-schema.role-least-privilege.pass",
                            grants.roles().size(),
                            grants.permissions().size())
                    .from(List.copyOf(grants.roles().values()))
                    .measured(0)
                    .against("broad-permissions"));
        }
        return Verdicts.written(dossier, ID, verdicts);
    }

    private static Optional<Verdict> apart(Dossier dossier) {
        var roles = dossier.newest(Role.class);
        var permissions = dossier.newest(Permission.class);
        if (roles.isEmpty() || permissions.isEmpty()) {
            return Optional.empty();
        }
        var one = roles.getFirst().reading();
        var other = permissions.getFirst().reading();
        return Readings.daysApart(dossier.settings(), ID, one, other)
                .map(days -> Verdict.unknown(
                                Subject.CLUSTER,
                                "check-schema.role-least-privilege.apart",
                                Readings.name(one),
                                Readings.name(other),
                                days)
                        .from(roles)
                        .from(permissions)
                        .against("broad-permissions"));
    }

    private static Optional<Verdict> judge(Dossier dossier, Grants grants, String name) {
        var administrators = dossier.settings().declared(ID, "administrators");
        if (administrators.isPresent() && administrators.get().contains(name)) {
            return Optional.empty();
        }
        var subject = Subject.of(Subject.Kind.ROLE, name);
        var role = Optional.ofNullable(grants.roles().get(name));
        var login = role.map(seen -> seen.fact().login());
        if (role.isPresent() && login.isPresent() && !login.get()) {
            return Optional.empty();
        }
        var through = grants.closure(name);
        var superuser = through.stream()
                .map(reached -> grants.roles().get(reached))
                .filter(seen -> seen != null && Boolean.TRUE.equals(seen.fact().superuser()))
                .findFirst();
        var broad = through.stream()
                .flatMap(reached -> grants.broad(reached, dossier.settings().list(ID, "broad-permissions")).stream())
                .toList();
        if (superuser.isEmpty() && broad.isEmpty()) {
            return role.isPresent() && (login.isEmpty() || role.get().fact().superuser() == null)
                    ? Optional.of(Verdict.unknown(subject, "check-schema.role-least-privilege.unsaid", name)
                            .from(role.get())
                            .against("broad-permissions"))
                    : Optional.empty();
        }
        if (login.isEmpty()) {
            return Optional.of(Verdict.unknown(subject, "check-schema.role-least-privilege.login-unknown", name)
                    .from(broad)
                    .against("broad-permissions")
                    .collect("cqlsh-list-roles"));
        }
        return Optional.of(
                superuser.isPresent()
                        ? superuser(name, subject, superuser.get(), administrators.isPresent())
                        : broad(name, subject, broad));
    }

    private static Verdict superuser(String name, Subject subject, Seen<Role> superuser, boolean declared) {
        var source = superuser.fact().name();
        if (!declared) {
            return Verdict.unknown(subject, "check-schema.role-least-privilege.superuser-undeclared", name, source)
                    .from(superuser)
                    .against("administrators");
        }
        return Verdict.fail(
                        subject,
                        source.equals(name)
                                ? "check-schema.role-least-privilege.superuser"
                                : "check-schema.role-least-privilege.superuser-inherited",
                        name,
                        source)
                .from(superuser)
                .measured("superuser", "")
                .against("administrators");
    }

    private static Verdict broad(String name, Subject subject, List<Seen<Permission>> broad) {
        var words = broad.stream()
                .map(seen -> seen.fact().permission() + " ON " + seen.fact().resource())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        var sources = broad.stream()
                .map(seen -> seen.fact().role())
                .distinct()
                .filter(source -> !source.equals(name))
                .collect(Collectors.joining(", "));
        var verdict = sources.isEmpty()
                ? Verdict.fail(subject, "check-schema.role-least-privilege.broad", name, words)
                : Verdict.fail(subject, "check-schema.role-least-privilege.broad-inherited", name, words, sources);
        return verdict.from(broad).measured(broad.size()).against("broad-permissions");
    }

    private static Optional<Verdict> superusers(Dossier dossier, Grants grants) {
        var superusers = grants.roles().values().stream()
                .filter(seen -> Boolean.TRUE.equals(seen.fact().superuser()))
                .toList();
        var most = dossier.settings().required(ID, "superusers");
        return superusers.size() > most
                ? Optional.of(Verdict.warn(
                                Subject.CLUSTER,
                                "check-schema.role-least-privilege.many-superusers",
                                superusers.size(),
                                Figures.plain(most))
                        .from(superusers)
                        .measured(superusers.size())
                        .against("superusers"))
                : Optional.empty();
    }

    /** What is missing for saying that nobody else may do everything. */
    private static Optional<Verdict> gap(Dossier dossier, Grants grants) {
        var superuser = grants.roles().values().stream()
                .anyMatch(seen -> Boolean.TRUE.equals(seen.fact().superuser()));
        var cut = cut(dossier, Role.class);
        Verdict verdict;
        if (grants.roles().isEmpty()) {
            verdict = Verdict.unknown(Subject.CLUSTER, "check-schema.role-least-privilege.no-roles")
                    .collect("cqlsh-list-roles");
        } else if (!superuser || grants.roles().size() < 2 || cut) {
            verdict = Verdict.unknown(
                            Subject.CLUSTER,
                            "check-schema.role-least-privilege.partial",
                            grants.roles().size())
                    .collect("cqlsh-list-roles");
        } else if (grants.permissions().isEmpty()) {
            verdict = Verdict.unknown(Subject.CLUSTER, "check-schema.role-least-privilege.no-permissions")
                    .collect("cqlsh-list-permissions");
        } else if (cut(dossier, Permission.class) || grants.permissionsOfOne()) {
            verdict = Verdict.unknown(
                            Subject.CLUSTER,
                            "check-schema.role-least-privilege.permissions-partial",
                            grants.permissions().size())
                    .collect("cqlsh-list-permissions");
        } else if (!grants.membershipKnown() || cut(dossier, AccessFact.Membership.class)) {
            verdict = Verdict.unknown(Subject.CLUSTER, "check-schema.role-least-privilege.no-memberships")
                    .collect("cql-system-auth");
        } else {
            return Optional.empty();
        }
        return Optional.of(verdict.from(List.copyOf(grants.roles().values())).against("broad-permissions"));
    }

    /** Whether what was listed may lack something. */
    private static boolean cut(Dossier dossier, Class<? extends AccessFact> kind) {
        return Readings.currentFacts(dossier, kind).stream()
                .anyMatch(seen -> !seen.reading().remarks().isEmpty());
    }
}
