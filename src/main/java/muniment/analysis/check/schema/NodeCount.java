package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.NodeFact.Node;
import muniment.analysis.fact.SchemaFact.Keyspace;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** A datacenter has enough nodes for its replicas, evenly spread. */
final class NodeCount implements Examination {
    private static final CheckId ID = new CheckId("CHK-NODE-COUNT");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var rosters = Rosters.of(dossier);
        var verdicts = new ArrayList<Verdict>();
        var resources = dossier.all(Datacenter.class).isEmpty();
        for (var roster : rosters) {
            var wanted = roster.seen().stream().anyMatch(seen -> seen.fact() instanceof Datacenter);
            if (wanted || (resources && roster.complete())) {
                new TreeMap<>(roster.sizes())
                        .forEach((name, nodes) -> verdicts.addAll(judge(dossier, rosters, roster, name, nodes)));
            }
        }
        if (verdicts.isEmpty() && !rosters.isEmpty()) {
            verdicts.add(Verdict.unknown(
                            Subject.CLUSTER,
                            "check-schema.node-count.partial",
                            Readings.name(rosters.getFirst().reading()))
                    .from(rosters.getFirst().seen())
                    .against("minimum"));
        }
        return Verdicts.written(dossier, ID, verdicts);
    }

    private static List<Verdict> judge(
            Dossier dossier, List<Topology.Roster> rosters, Topology.Roster roster, String name, int nodes) {
        var subject = Subject.of(Subject.Kind.DATACENTER, name);
        var minimum = dossier.settings().required(ID, "minimum");
        var facts = List.copyOf(roster.seen());
        if (roster.unsettled().contains(name)) {
            return List.of(Verdict.notApplicable(subject, "check-schema.node-count.unsettled", name)
                    .from(facts)
                    .against("minimum"));
        }
        if (nodes <= 0) {
            return List.of(Verdict.unknown(subject, "check-schema.node-count.unsaid", name)
                    .from(facts)
                    .against("minimum"));
        }
        if (nodes < minimum) {
            return List.of(Verdict.fail(subject, "check-schema.node-count.few", name, nodes, Figures.plain(minimum))
                    .from(facts)
                    .measured(nodes)
                    .against("minimum"));
        }
        var verdicts = new ArrayList<Verdict>();
        verdicts.addAll(spread(dossier, rosters, roster, name, nodes));
        verdicts.addAll(factors(dossier, roster, name, nodes));
        if (Verdicts.clean(verdicts)) {
            verdicts.add(Verdict.pass(
                            subject,
                            "check-schema.node-count.pass",
                            name,
                            nodes,
                            factorNames(dossier, roster.reading(), name))
                    .from(facts)
                    .measured(nodes)
                    .against("minimum"));
        }
        return verdicts;
    }

    private static List<Verdict> factors(Dossier dossier, Topology.Roster roster, String name, int nodes) {
        var subject = Subject.of(Subject.Kind.DATACENTER, name);
        var factors = near(dossier, roster.reading(), name);
        if (factors.isEmpty()) {
            var days = dossier.newest(Keyspace.class).stream()
                    .findFirst()
                    .flatMap(seen -> Readings.daysApart(dossier.settings(), ID, seen.reading(), roster.reading())
                            .map(apart -> Verdict.unknown(
                                            subject,
                                            "check-schema.node-count.apart",
                                            name,
                                            nodes,
                                            Readings.name(seen.reading()),
                                            apart)
                                    .from(seen)));
            return List.of(
                    days.orElseGet(() -> Verdict.unknown(subject, "check-schema.node-count.no-schema", name, nodes)
                                    .collect("cqlsh-describe-schema", "cql-system-schema"))
                            .from(roster.seen())
                            .measured(nodes)
                            .against("minimum"));
        }
        for (var seen : factors) {
            var factor = seen.fact().replication().factors().getOrDefault(name, 0);
            if (factor > nodes) {
                return List.of(
                        about("fail", subject, "check-schema.node-count.below-factor", seen, name, nodes, factor));
            }
        }
        for (var seen : factors) {
            var factor = seen.fact().replication().factors().getOrDefault(name, 0);
            if (nodes % factor != 0) {
                return List.of(
                        about("warn", subject, "check-schema.node-count.not-multiple", seen, name, nodes, factor));
            }
        }
        return List.of();
    }

    private static Verdict about(
            String outcome, Subject subject, String key, Seen<Keyspace> seen, String name, int nodes, int factor) {
        var words =
                new Object[] {name, nodes, Integer.toString(factor), seen.fact().name()};
        var verdict = outcome.equals("fail") ? Verdict.fail(subject, key, words) : Verdict.warn(subject, key, words);
        return verdict.from(seen).measured(nodes);
    }

    /** The keyspaces of the applications with replicas in a datacenter, of schemas of about the same time. */
    private static List<Seen<Keyspace>> near(Dossier dossier, Reading reading, String datacenter) {
        var near = new ArrayList<Seen<Keyspace>>();
        for (var extract : Extract.of(dossier, Keyspace.class, Keyspace::name)) {
            if (Readings.daysApart(dossier.settings(), ID, extract.reading(), reading)
                    .isEmpty()) {
                extract.facts().stream()
                        .filter(seen -> UserSchema.judged(dossier.settings(), seen.fact()))
                        .filter(seen -> seen.fact().replication().factors().getOrDefault(datacenter, 0) > 0)
                        .forEach(near::add);
            }
        }
        return near;
    }

    private static String factorNames(Dossier dossier, Reading reading, String datacenter) {
        var factors = new TreeSet<Integer>();
        near(dossier, reading, datacenter)
                .forEach(seen -> factors.add(seen.fact().replication().factors().getOrDefault(datacenter, 0)));
        return factors.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Whether the nodes are as many as wanted, and their racks alike. */
    private static List<Verdict> spread(
            Dossier dossier, List<Topology.Roster> rosters, Topology.Roster wanted, String name, int nodes) {
        for (var roster : rosters) {
            var live = roster.seen().stream().anyMatch(seen -> seen.fact() instanceof Node);
            if (!live
                    || !roster.complete()
                    || !roster.sizes().containsKey(name)
                    || Readings.daysApart(dossier.settings(), ID, roster.reading(), wanted.reading())
                            .isPresent()) {
                continue;
            }
            var subject = Subject.of(Subject.Kind.DATACENTER, name);
            int seen = roster.sizes().getOrDefault(name, 0);
            if (seen != nodes) {
                return List.of(Verdict.warn(
                                subject,
                                "check-schema.node-count.differs",
                                name,
                                nodes,
                                Readings.name(roster.reading()),
                                Integer.toString(seen))
                        .from(wanted.seen())
                        .from(roster.seen())
                        .measured(seen));
            }
            var racks = racks(roster, name);
            var most = racks.values().stream().mapToInt(Integer::intValue).max();
            var least = racks.values().stream().mapToInt(Integer::intValue).min();
            if (most.isPresent() && least.isPresent() && most.getAsInt() - least.getAsInt() > 1) {
                return List.of(Verdict.warn(subject, "check-schema.node-count.racks", name, racks.toString())
                        .from(roster.seen())
                        .measured(most.getAsInt() - least.getAsInt()));
            }
        }
        return List.of();
    }

    private static Map<String, Integer> racks(Topology.Roster roster, String datacenter) {
        var racks = new HashMap<String, Integer>();
        for (var seen : roster.seen()) {
            if (seen.fact() instanceof Node node
                    && datacenter.equals(node.home().datacenter())) {
                var rack = node.home().rack();
                if (rack == null || rack.isBlank()) {
                    return Map.of();
                }
                racks.merge(rack, 1, Integer::sum);
            }
        }
        return new TreeMap<>(racks);
    }
}
