package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.SchemaFact.Keyspace;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** The keyspaces that every login needs are replicated in every datacenter. */
final class SystemReplication implements Examination {
    private static final CheckId ID = new CheckId("CHK-SYSTEM-AUTH-RF");
    private static final String ROLES = "system_auth";

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var extracts = Extract.of(dossier, Keyspace.class, Keyspace::name);
        if (extracts.isEmpty()) {
            return List.of();
        }
        var wanted = new ArrayList<String>();
        wanted.add(ROLES);
        if (Rosters.hybrid(dossier)) {
            wanted.addAll(dossier.settings().list(ID, "hybrid-keyspaces"));
        }
        var verdicts = new ArrayList<Verdict>();
        for (var name : wanted) {
            var before = verdicts.size();
            for (var extract : extracts) {
                var topology = Topology.around(dossier, ID, extract.reading());
                extract.facts().stream()
                        .filter(seen -> seen.fact().name().equals(name))
                        .forEach(seen -> verdicts.addAll(judge(dossier, topology, seen)));
            }
            if (verdicts.size() == before) {
                verdicts.add(Verdict.unknown(
                                Subject.of(Subject.Kind.KEYSPACE, name),
                                "check-schema.system-auth-rf.absent",
                                name,
                                Readings.name(extracts.getFirst().reading()))
                        .from(extracts.getFirst().facts().getFirst())
                        .against("minimum")
                        .collect("cql-system-schema", "nodetool-describecluster"));
            }
        }
        return Verdicts.written(dossier, ID, verdicts);
    }

    private static List<Verdict> judge(Dossier dossier, Topology topology, Seen<Keyspace> seen) {
        var name = seen.fact().name();
        var subject = Subject.of(Subject.Kind.KEYSPACE, name);
        var replication = seen.fact().replication();
        if (replication.strategy().isBlank()) {
            return List.of(about(Verdict.unknown(subject, "check-schema.system-auth-rf.unread", name), seen));
        }
        if (!replication.perDatacenter()) {
            return List.of(about(
                            Verdict.fail(subject, "check-schema.system-auth-rf.strategy", name, replication.strategy()),
                            seen)
                    .measured(replication.strategy(), ""));
        }
        var verdicts = new ArrayList<Verdict>();
        var named = new TreeMap<>(replication.factors());
        new TreeMap<>(replication.unreadable())
                .forEach((option, text) -> verdicts.add(about(
                        Verdict.unknown(
                                subject.at(option), "check-schema.system-auth-rf.unreadable", name, option, text),
                        seen)));
        if (named.isEmpty() || named.containsKey(ReplicationFactor.SHORTHAND)) {
            verdicts.add(about(Verdict.unknown(subject, "check-schema.system-auth-rf.shorthand", name), seen));
            return verdicts;
        }
        named.forEach((datacenter, factor) -> factor(dossier, seen, datacenter, factor, verdicts));
        everywhere(topology, seen, new TreeSet<>(replication.options().keySet()), verdicts);
        if (Verdicts.clean(verdicts)) {
            verdicts.add(about(
                            Verdict.pass(
                                    subject,
                                    "check-schema.system-auth-rf.pass",
                                    name,
                                    String.join(", ", named.keySet()),
                                    topology.names()),
                            seen)
                    .from(topology.seen()));
        }
        return verdicts;
    }

    private static void factor(
            Dossier dossier, Seen<Keyspace> seen, String datacenter, int factor, List<Verdict> verdicts) {
        var name = seen.fact().name();
        var subject = Subject.of(Subject.Kind.KEYSPACE, name).at(datacenter);
        var minimum = dossier.settings().required(ID, "minimum");
        var maximum = dossier.settings().required(ID, "maximum");
        if (factor < minimum) {
            verdicts.add(Verdict.fail(
                            subject,
                            "check-schema.system-auth-rf.low",
                            name,
                            datacenter,
                            Integer.toString(factor),
                            Figures.plain(minimum))
                    .from(seen)
                    .measured(factor)
                    .against("minimum"));
        } else if (factor > maximum) {
            verdicts.add(Verdict.warn(
                            subject,
                            "check-schema.system-auth-rf.high",
                            name,
                            datacenter,
                            Integer.toString(factor),
                            Figures.plain(maximum))
                    .from(seen)
                    .measured(factor)
                    .against("maximum"));
        }
    }

    /** Whether the replication leaves a datacenter out. */
    private static void everywhere(
            Topology topology, Seen<Keyspace> seen, TreeSet<String> named, List<Verdict> verdicts) {
        var name = seen.fact().name();
        var subject = Subject.of(Subject.Kind.KEYSPACE, name);
        var left = new TreeSet<>(topology.possible());
        left.removeAll(named);
        for (var datacenter : left) {
            verdicts.add(about(
                            topology.certain().contains(datacenter)
                                    ? Verdict.fail(
                                            subject.at(datacenter),
                                            "check-schema.system-auth-rf.missing",
                                            name,
                                            datacenter,
                                            topology.names())
                                    : Verdict.unknown(
                                            subject.at(datacenter),
                                            "check-schema.system-auth-rf.missing-disputed",
                                            name,
                                            datacenter,
                                            topology.names()),
                            seen)
                    .from(topology.seen()));
        }
        if (!Verdicts.clean(verdicts) || topology.complete()) {
            return;
        }
        var apart = topology.apart().entrySet().stream().findFirst();
        var named2 = String.join(", ", named);
        verdicts.add(about(
                        apart.isPresent()
                                ? Verdict.unknown(
                                        subject,
                                        "check-schema.system-auth-rf.apart",
                                        name,
                                        named2,
                                        apart.get().getKey(),
                                        apart.get().getValue())
                                : Verdict.unknown(subject, "check-schema.system-auth-rf.no-topology", name, named2),
                        seen)
                .collect("nodetool-status", "nodetool-describecluster", "az-datacenter-list"));
    }

    private static Verdict about(Verdict verdict, Seen<Keyspace> seen) {
        return verdict.from(seen).against("minimum");
    }
}
