package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.Replication;
import muniment.analysis.fact.SchemaFact.Keyspace;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Every keyspace of an application has enough replicas in each datacenter, and nodes to hold them. */
final class ReplicationFactor implements Examination {
    /** Sets the factor of datacenters that the statement does not name, so it says of none what it has. */
    static final String SHORTHAND = "replication_factor";

    private static final CheckId ID = new CheckId("CHK-REPL-RF");

    private static final Sweep<Keyspace> SWEEP = Sweep.keyspaces(
            new Sweep.Words(
                    "check-schema.repl-rf.pass",
                    "check-schema.repl-rf.pass-one",
                    "check-schema.repl-rf.partial",
                    "check-schema.repl-rf.none"),
            "minimum");

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
        if (!seen.fact().replication().perDatacenter()) {
            return List.of(withoutDatacenters(dossier, seen));
        }
        var keyspace = seen.fact().name();
        var verdicts = new ArrayList<Verdict>();
        var replication = seen.fact().replication();
        new TreeMap<>(replication.factors()).forEach((datacenter, factor) -> {
            var subject = Subject.of(Subject.Kind.KEYSPACE, keyspace).at(datacenter);
            if (datacenter.equals(SHORTHAND)) {
                verdicts.add(Verdict.unknown(subject, "check-schema.repl-rf.shorthand", keyspace, plain(factor))
                        .from(seen)
                        .against("minimum"));
            } else {
                judge(dossier, topology, seen, datacenter, factor).forEach(verdicts::add);
            }
        });
        new TreeMap<>(replication.unreadable())
                .forEach((name, text) -> verdicts.add(Verdict.unknown(
                                Subject.of(Subject.Kind.KEYSPACE, keyspace).at(name),
                                "check-schema.repl-rf.unreadable",
                                keyspace,
                                name,
                                text)
                        .from(seen)
                        .against("minimum")));
        if (replication.options().isEmpty()) {
            verdicts.add(
                    Verdict.unknown(Subject.of(Subject.Kind.KEYSPACE, keyspace), "check-schema.repl-rf.empty", keyspace)
                            .from(seen)
                            .against("minimum"));
        }
        return verdicts;
    }

    private static List<Verdict> judge(
            Dossier dossier, Topology topology, Seen<Keyspace> seen, String datacenter, int factor) {
        var keyspace = seen.fact().name();
        var subject = Subject.of(Subject.Kind.KEYSPACE, keyspace).at(datacenter);
        var settings = dossier.settings();
        var minimum = settings.required(ID, "minimum");
        if (factor < minimum) {
            return List.of(
                    factor <= settings.required(ID, "data-loss")
                            ? Verdict.fail(
                                            subject,
                                            "check-schema.repl-rf.data-loss",
                                            keyspace,
                                            datacenter,
                                            plain(factor))
                                    .from(seen)
                                    .measured(factor)
                                    .against("minimum")
                            : Verdict.fail(
                                            subject,
                                            "check-schema.repl-rf.low",
                                            keyspace,
                                            datacenter,
                                            plain(factor),
                                            Figures.plain(minimum))
                                    .from(seen)
                                    .measured(factor)
                                    .against("minimum"));
        }
        var nodes = topology.nodes(datacenter);
        if (nodes.isPresent() && factor > nodes.getAsInt()) {
            return List.of(Verdict.fail(
                            subject,
                            "check-schema.repl-rf.above-nodes",
                            keyspace,
                            datacenter,
                            plain(factor),
                            nodes.getAsInt())
                    .from(seen)
                    .from(topology.seen())
                    .measured(factor));
        }
        return List.of();
    }

    private static Verdict withoutDatacenters(Dossier dossier, Seen<Keyspace> seen) {
        var keyspace = seen.fact().name();
        var strategy = seen.fact().replication().strategy();
        var subject = Subject.of(Subject.Kind.KEYSPACE, keyspace);
        var factor = strategy.equals("SimpleStrategy")
                ? Replication.factor(seen.fact().replication().options().getOrDefault(SHORTHAND, ""))
                : java.util.Optional.<Integer>empty();
        var minimum = dossier.settings().required(ID, "minimum");
        if (factor.isPresent() && factor.get() < minimum) {
            return Verdict.fail(
                            subject,
                            "check-schema.repl-rf.simple-low",
                            keyspace,
                            plain(factor.get()),
                            Figures.plain(minimum))
                    .from(seen)
                    .measured(factor.get())
                    .against("minimum");
        }
        return Verdict.unknown(subject, "check-schema.repl-rf.no-datacenters", keyspace, strategy)
                .from(seen)
                .against("minimum");
    }

    private static String plain(int number) {
        return Integer.toString(number);
    }
}
