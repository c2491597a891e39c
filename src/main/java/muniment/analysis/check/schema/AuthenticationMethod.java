package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.fact.ConfigFact.Setting;
import muniment.analysis.fact.NodeFact;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;
import org.jspecify.annotations.Nullable;

/** Nobody reaches the database without proving who it is, by a method that is supported. */
final class AuthenticationMethod implements Examination {
    private static final CheckId ID = new CheckId("CHK-AUTH-METHOD");
    private static final String METHOD = "authenticationMethod";

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var verdicts = new ArrayList<Verdict>();
        for (var seen : Readings.currentFacts(dossier, Cluster.class)) {
            verdicts.add(resource(dossier, seen).from(seen).against("ldap-accepted"));
        }
        for (var seen : PerNode.newest(dossier, Setting.class)) {
            if (seen.fact().name().equals("authenticator")) {
                verdicts.add(node(seen).from(seen));
            }
        }
        return Verdicts.written(dossier, ID, verdicts);
    }

    private static Verdict resource(Dossier dossier, Seen<Cluster> seen) {
        var subject = Subject.of(Subject.Kind.SETTING, METHOD);
        var method = seen.fact().security().authenticationMethod();
        if (method == null || method.isBlank()) {
            return Verdict.unknown(subject, "check-schema.auth-method.unsaid", Readings.name(seen.reading()));
        }
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "none" ->
                Verdict.fail(subject, "check-schema.auth-method.none").measured(method, "");
            case "cassandra" ->
                Verdict.pass(subject, "check-schema.auth-method.cassandra").measured(method, "");
            case "ldap" -> ldap(dossier, seen, subject).measured(method, "");
            default ->
                Verdict.unknown(subject, "check-schema.auth-method.strange", method)
                        .measured(method, "");
        };
    }

    private static Verdict ldap(Dossier dossier, Seen<Cluster> seen, Subject subject) {
        var version = version(dossier, seen.fact());
        var unsupported = dossier.settings().list(ID, "ldap-unsupported-versions");
        if (version != null && unsupported.contains(version.split("\\.", 2)[0])) {
            return Verdict.fail(subject, "check-schema.auth-method.ldap-unsupported", version);
        }
        var accepted = dossier.settings().flag(ID, "ldap-accepted");
        if (accepted.isEmpty()) {
            return Verdict.warn(subject, "check-schema.auth-method.ldap-undeclared");
        }
        if (!accepted.get()) {
            return Verdict.fail(subject, "check-schema.auth-method.ldap-refused");
        }
        return version == null
                ? Verdict.unknown(subject, "check-schema.auth-method.ldap-version", Readings.name(seen.reading()))
                : Verdict.pass(subject, "check-schema.auth-method.ldap-accepted", version);
    }

    /** The version of the resource, or the release that all nodes seen run; null where neither is known. */
    private static @Nullable String version(Dossier dossier, Cluster cluster) {
        var stated = cluster.core().version();
        if (stated != null && !stated.isBlank()) {
            return stated;
        }
        var releases = Readings.currentFacts(dossier, NodeFact.Node.class).stream()
                .map(node -> node.fact().build().release())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return releases.size() == 1 ? releases.iterator().next() : null;
    }

    private static Verdict node(Seen<Setting> seen) {
        var node = seen.node().orElse("");
        var subject = Subject.of(Subject.Kind.SETTING, "authenticator").at(node);
        var value = seen.fact().value();
        if (value == null || value.isBlank()) {
            return Verdict.unknown(
                    subject, "check-schema.auth-method.authenticator-unsaid", Readings.name(seen.reading()));
        }
        if (value.contains("AllowAllAuthenticator")) {
            return Verdict.fail(subject, "check-schema.auth-method.authenticator-open", value)
                    .measured(value, "");
        }
        return value.matches("(.*[.=])?PasswordAuthenticator([,} ].*)?")
                ? Verdict.pass(subject, "check-schema.auth-method.authenticator-password", value)
                        .measured(value, "")
                : Verdict.unknown(subject, "check-schema.auth-method.authenticator-strange", value)
                        .measured(value, "");
    }
}
