package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.AccessFact.Role;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** The superuser that every cluster starts with can no longer be used. */
final class DefaultSuperuser implements Examination {
    private static final CheckId ID = new CheckId("CHK-SUPERUSER-DEFAULT");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var verdicts = new ArrayList<Verdict>();
        var name = dossier.settings().text(ID, "role").orElseThrow();
        var subject = Subject.of(Subject.Kind.ROLE, name);
        for (var reading : Readings.current(dossier, Role.class)) {
            var roles = dossier.all(Role.class).stream()
                    .filter(seen -> seen.reading().equals(reading))
                    .toList();
            verdicts.add(judge(name, subject, reading, roles).against("role"));
        }
        if (verdicts.isEmpty()) {
            Readings.currentFacts(dossier, ClusterFact.Cluster.class).stream()
                    .filter(seen ->
                            "Ldap".equalsIgnoreCase(seen.fact().security().authenticationMethod()))
                    .findFirst()
                    .ifPresent(
                            seen -> verdicts.add(Verdict.unknown(subject, "check-schema.superuser-default.ldap", name)
                                    .from(seen)
                                    .against("role")));
        }
        return Verdicts.written(dossier, ID, verdicts);
    }

    private static Verdict judge(String name, Subject subject, Reading reading, List<Seen<Role>> roles) {
        var own = roles.stream().filter(seen -> seen.fact().name().equals(name)).findFirst();
        var other = roles.stream()
                .filter(seen -> !seen.fact().name().equals(name))
                .filter(seen -> Boolean.TRUE.equals(seen.fact().superuser()))
                .findFirst();
        if (own.isPresent()) {
            return present(name, subject, reading, own.get(), other);
        }
        if (other.isEmpty() || roles.size() < 2 || !reading.remarks().isEmpty()) {
            return Verdict.unknown(
                            subject,
                            "check-schema.superuser-default.partial",
                            Readings.name(reading),
                            roles.size(),
                            name)
                    .from(roles);
        }
        return Verdict.pass(
                        subject,
                        "check-schema.superuser-default.absent",
                        name,
                        roles.size(),
                        Readings.name(reading),
                        other.get().fact().name())
                .from(other.get())
                .measured("absent", "");
    }

    private static Verdict present(
            String name, Subject subject, Reading reading, Seen<Role> own, java.util.Optional<Seen<Role>> other) {
        var superuser = own.fact().superuser();
        var login = own.fact().login();
        if (Boolean.TRUE.equals(superuser) || Boolean.TRUE.equals(login)) {
            var key = !Boolean.TRUE.equals(login)
                    ? "check-schema.superuser-default.super"
                    : Boolean.TRUE.equals(superuser)
                            ? "check-schema.superuser-default.both"
                            : "check-schema.superuser-default.login";
            return Verdict.fail(subject, key, name).from(own).measured("super=" + superuser + " login=" + login, "");
        }
        if (superuser == null || login == null) {
            return Verdict.unknown(subject, "check-schema.superuser-default.unsaid", Readings.name(reading), name)
                    .from(own);
        }
        if (other.isEmpty()) {
            return Verdict.unknown(subject, "check-schema.superuser-default.no-other", name, Readings.name(reading))
                    .from(own);
        }
        return Verdict.pass(
                        subject,
                        "check-schema.superuser-default.neutral",
                        name,
                        other.get().fact().name())
                .from(own)
                .from(other.get())
                .measured("super=false login=false", "");
    }
}
