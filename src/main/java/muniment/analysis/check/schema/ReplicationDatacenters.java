package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.SchemaFact.Keyspace;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Replication names exactly the datacenters that there are. */
final class ReplicationDatacenters implements Examination {
    private static final CheckId ID = new CheckId("CHK-REPL-DC-MATCH");

    private static final Sweep<Keyspace> SWEEP = Sweep.keyspaces(
            new Sweep.Words(
                    "check-schema.repl-dc-match.pass",
                    "check-schema.repl-dc-match.pass-one",
                    "check-schema.repl-dc-match.partial",
                    "check-schema.repl-dc-match.none"),
            "");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        return Verdicts.written(dossier, ID, SWEEP.judge(dossier, extract -> {
            var topology = Topology.around(dossier, ID, extract.reading());
            return seen -> judge(dossier, topology, seen);
        }));
    }

    private static List<Verdict> judge(Dossier dossier, Topology topology, Seen<Keyspace> seen) {
        var keyspace = seen.fact().name();
        var subject = Subject.of(Subject.Kind.KEYSPACE, keyspace);
        var replication = seen.fact().replication();
        if (!replication.perDatacenter()) {
            return List.of(Verdict.notApplicable(
                            subject, "check-schema.repl-dc-match.no-names", keyspace, replication.strategy())
                    .from(seen));
        }
        if (topology.absent()) {
            return List.of(withoutTopology(topology, subject, seen));
        }
        var named = new TreeSet<>(replication.options().keySet());
        replication.factors().forEach((name, factor) -> {
            if (factor == 0) {
                named.remove(name);
            }
        });
        if (named.isEmpty() || named.contains(ReplicationFactor.SHORTHAND)) {
            return List.of(Verdict.unknown(subject, "check-schema.repl-dc-match.shorthand", keyspace)
                    .from(seen));
        }
        var verdicts = new ArrayList<Verdict>();
        for (var name : named) {
            if (!topology.certain().contains(name)) {
                strange(topology, seen, name).forEach(verdicts::add);
            }
        }
        if (!dossier.settings().list(ID, "local-keyspaces").contains(keyspace)) {
            missing(topology, seen, named).forEach(verdicts::add);
        }
        return verdicts;
    }

    private static Verdict withoutTopology(Topology topology, Subject subject, Seen<Keyspace> seen) {
        var apart = topology.apart().entrySet().stream().findFirst();
        var verdict = apart.isPresent()
                ? Verdict.unknown(
                        subject,
                        "check-schema.repl-dc-match.apart",
                        seen.fact().name(),
                        apart.get().getKey(),
                        apart.get().getValue())
                : Verdict.unknown(
                        subject,
                        "check-schema.repl-dc-match.no-topology",
                        seen.fact().name());
        return verdict.from(seen).collect("nodetool-status", "az-cluster-status", "az-datacenter-list");
    }

    private static List<Verdict> strange(Topology topology, Seen<Keyspace> seen, String name) {
        var keyspace = seen.fact().name();
        var subject = Subject.of(Subject.Kind.KEYSPACE, keyspace).at(name);
        if (topology.possible().contains(name)) {
            var unsettled = topology.rosters().stream()
                    .anyMatch(roster -> roster.unsettled().contains(name));
            return unsettled || !topology.complete()
                    ? List.of()
                    : List.of(Verdict.unknown(
                                    subject, "check-schema.repl-dc-match.disputed", keyspace, name, topology.names())
                            .from(seen)
                            .from(topology.seen()));
        }
        if (!topology.complete()) {
            return List.of(
                    Verdict.unknown(subject, "check-schema.repl-dc-match.not-seen", keyspace, name, topology.names())
                            .from(seen)
                            .from(topology.seen()));
        }
        return List.of(Verdict.fail(
                        subject,
                        "check-schema.repl-dc-match.strange",
                        keyspace,
                        name,
                        String.join(", ", topology.possible()),
                        topology.names())
                .from(seen)
                .from(topology.seen())
                .measured(name, ""));
    }

    private static List<Verdict> missing(Topology topology, Seen<Keyspace> seen, TreeSet<String> named) {
        var verdicts = new ArrayList<Verdict>();
        var keyspace = seen.fact().name();
        var absent = new TreeSet<>(topology.possible());
        absent.removeAll(named);
        for (var name : absent) {
            var subject = Subject.of(Subject.Kind.KEYSPACE, keyspace).at(name);
            var verdict = topology.certain().contains(name)
                    ? Verdict.fail(subject, "check-schema.repl-dc-match.missing", keyspace, name, topology.names())
                            .measured(name, "")
                    : Verdict.unknown(
                            subject, "check-schema.repl-dc-match.missing-disputed", keyspace, name, topology.names());
            verdicts.add(verdict.from(seen).from(topology.seen()));
        }
        if (verdicts.isEmpty() && !topology.complete()) {
            verdicts.add(Verdict.unknown(
                            Subject.of(Subject.Kind.KEYSPACE, keyspace),
                            "check-schema.repl-dc-match.incomplete",
                            keyspace,
                            topology.names())
                    .from(seen)
                    .from(topology.seen()));
        }
        return verdicts;
    }
}
