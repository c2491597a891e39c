package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.AccessFact.Client;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Clients connect encrypted, and not as the default superuser or as nobody. */
final class ClientEncryption implements Examination {
    private static final CheckId ID = new CheckId("CHK-CLIENT-TLS");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var verdicts = new ArrayList<Verdict>();
        var readings = PerNode.readings(dossier, Client.class);
        var asked = new TreeSet<String>();
        for (var reading : readings) {
            var clients = dossier.all(Client.class).stream()
                    .filter(seen -> seen.reading().equals(reading))
                    .toList();
            verdicts.addAll(judge(dossier, reading, clients));
            reading.circumstances().ofNode().ifPresent(asked::add);
        }
        if (readings.isEmpty()) {
            tooOld(dossier, verdicts);
        } else if (Verdicts.clean(verdicts)) {
            verdicts.add(
                    Verdict.unknown(Subject.CLUSTER, "check-schema.client-tls.other-nodes", Math.max(asked.size(), 1))
                            .from(dossier.all(Client.class).getFirst())
                            .collect("cql-system-views"));
        }
        return Verdicts.written(dossier, ID, verdicts);
    }

    private static void tooOld(Dossier dossier, List<Verdict> verdicts) {
        for (var seen : Readings.currentFacts(dossier, Cluster.class)) {
            var version = seen.fact().core().version();
            if (version != null && version.matches("[23]\\..*")) {
                verdicts.add(Verdict.unknown(Subject.CLUSTER, "check-schema.client-tls.too-old", version)
                        .from(seen));
            }
        }
    }

    private static List<Verdict> judge(Dossier dossier, Reading reading, List<Seen<Client>> clients) {
        var verdicts = new ArrayList<Verdict>();
        var told = new LinkedHashMap<String, Verdict>();
        for (var seen : clients) {
            for (var verdict : judge(dossier, seen)) {
                told.putIfAbsent(host(seen.fact()) + ' ' + seen.fact().username() + ' ' + verdict.outcome(), verdict);
            }
        }
        verdicts.addAll(told.values());
        if (verdicts.isEmpty()) {
            var node = reading.circumstances().ofNode().orElse("");
            var subject = Subject.of(
                    node.isEmpty() ? Subject.Kind.ARTEFACT : Subject.Kind.NODE,
                    node.isEmpty() ? Readings.name(reading) : node);
            var count = clients.size();
            var verdict = reading.remarks().isEmpty()
                    ? Verdict.pass(
                            subject,
                            "check-schema.client-tls.pass",
                            count,
                            Readings.name(reading),
                            String.join(", ", dossier.settings().list(ID, "protocols")))
                    : Verdict.unknown(subject, "check-schema.client-tls.cut", count, Readings.name(reading));
            verdicts.add(verdict.from(clients).measured(clients.size()).against("protocols"));
        }
        return verdicts;
    }

    private static List<Verdict> judge(Dossier dossier, Seen<Client> seen) {
        var client = seen.fact();
        var host = host(client);
        var user = client.username();
        var verdicts = new ArrayList<Verdict>();
        var subject = Subject.of(Subject.Kind.CLIENT, user == null ? host : user + "@" + host)
                .at(seen.node().orElse(""));
        var protocols = dossier.settings().list(ID, "protocols");
        var encrypted = client.encrypted();
        var protocol = client.protocol();
        if (encrypted == null) {
            verdicts.add(Verdict.unknown(subject, "check-schema.client-tls.unsaid", host)
                    .against("protocols"));
        } else if (!encrypted) {
            verdicts.add(Verdict.fail(subject, "check-schema.client-tls.plain", host)
                    .measured("ssl_enabled=false", "")
                    .against("protocols"));
        } else if (protocol == null || protocol.isBlank()) {
            verdicts.add(Verdict.unknown(subject, "check-schema.client-tls.protocol-unsaid", host)
                    .against("protocols"));
        } else if (protocols.stream().noneMatch(protocol::equalsIgnoreCase)) {
            verdicts.add(Verdict.fail(subject, "check-schema.client-tls.protocol", host, protocol)
                    .measured(protocol, "")
                    .against("protocols"));
        }
        if (user == null || user.isBlank()) {
            verdicts.add(Verdict.unknown(subject, "check-schema.client-tls.user-unsaid", host)
                    .against("refused-users"));
        } else if (dossier.settings().list(ID, "refused-users").contains(user)) {
            verdicts.add(Verdict.fail(subject, "check-schema.client-tls.user", host, user)
                    .measured(user, "")
                    .against("refused-users"));
        }
        verdicts.forEach(verdict -> verdict.from(seen));
        return verdicts;
    }

    /** The address without the port, which differs for every connection. */
    private static String host(Client client) {
        var address = client.address().startsWith("/") ? client.address().substring(1) : client.address();
        return address.matches("\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+") ? address.substring(0, address.indexOf(':')) : address;
    }
}
