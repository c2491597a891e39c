package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.SchemaFact.Keyspace;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** The loss of a region is survivable, where the recovery objectives need that. */
final class RegionLoss implements Examination {
    private static final CheckId ID = new CheckId("CHK-MULTI-REGION");

    private static final Sweep<Keyspace> SWEEP = Sweep.keyspaces(
            new Sweep.Words(
                    "check-schema.multi-region.pass",
                    "check-schema.multi-region.pass-one",
                    "check-schema.multi-region.partial",
                    "check-schema.multi-region.none"),
            "minimum");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var datacenters = Rosters.datacenters(dossier);
        if (datacenters.isEmpty() && dossier.all(Keyspace.class).isEmpty()) {
            return List.of();
        }
        var required = dossier.settings().flag(ID, "required").or(() -> dossier.trait("multi-region"));
        if (required.isEmpty()) {
            return one(dossier, Verdict.unknown(Subject.CLUSTER, "check-schema.multi-region.undeclared"));
        }
        if (!required.get()) {
            return one(dossier, Verdict.notApplicable(Subject.CLUSTER, "check-schema.multi-region.not-required"));
        }
        if (datacenters.isEmpty()) {
            return one(
                    dossier,
                    Verdict.unknown(Subject.CLUSTER, "check-schema.multi-region.no-datacenters")
                            .collect("az-datacenter-list"));
        }
        var verdicts = new ArrayList<Verdict>();
        regions(dossier, datacenters).ifPresentOrElse(verdicts::add, () -> {
            var swept = SWEEP.judge(dossier, extract -> seen -> judge(dossier, datacenters, extract, seen));
            verdicts.addAll(swept);
            if (swept.isEmpty()) {
                verdicts.add(Verdict.unknown(Subject.CLUSTER, "check-schema.multi-region.no-schema")
                        .from(datacenters)
                        .collect("cqlsh-describe-schema", "cql-system-schema"));
            }
        });
        return Verdicts.written(dossier, ID, verdicts);
    }

    private static List<Observation> one(Dossier dossier, Verdict verdict) {
        return Verdicts.written(dossier, ID, List.of(verdict.against("required")));
    }

    /** What stands in the way of two regions, if anything does. */
    private static java.util.Optional<Verdict> regions(Dossier dossier, List<Seen<Datacenter>> datacenters) {
        var regions = new TreeSet<>(regionOf(datacenters).values());
        if (regions.size() > 1) {
            return java.util.Optional.empty();
        }
        var reading = datacenters.getFirst().reading();
        var placed = datacenters.stream().allMatch(seen -> seen.fact().siting().location() != null);
        var known = placed && Rosters.wholeList(dossier, reading) && !Rosters.hybrid(dossier);
        var verdict = known
                ? Verdict.fail(
                                Subject.CLUSTER,
                                "check-schema.multi-region.one",
                                Readings.name(reading),
                                String.join(", ", regions))
                        .measured(regions.size())
                : Verdict.unknown(Subject.CLUSTER, "check-schema.multi-region.not-all", Readings.name(reading));
        return java.util.Optional.of(verdict.from(datacenters).against("required"));
    }

    /** The regions of the datacenters that are in use and say where they are. */
    private static Map<String, String> regionOf(List<Seen<Datacenter>> datacenters) {
        var regions = new HashMap<String, String>();
        for (var seen : datacenters) {
            var siting = seen.fact().siting();
            var name = Rosters.name(seen.fact());
            if (siting.location() != null && !name.isEmpty() && !Boolean.TRUE.equals(siting.deallocated())) {
                regions.put(name, siting.location().replace(" ", "").toLowerCase(Locale.ROOT));
            }
        }
        return regions;
    }

    private static List<Verdict> judge(
            Dossier dossier, List<Seen<Datacenter>> datacenters, Extract<Keyspace> extract, Seen<Keyspace> seen) {
        var settings = dossier.settings();
        var keyspace = seen.fact().name();
        var subject = Subject.of(Subject.Kind.KEYSPACE, keyspace);
        if (settings.list(ID, "local-keyspaces").contains(keyspace)) {
            return List.of();
        }
        var list = datacenters.getFirst().reading();
        var days = Readings.daysApart(settings, ID, extract.reading(), list);
        if (days.isPresent()) {
            return List.of(about(
                    Verdict.unknown(
                            subject, "check-schema.multi-region.apart", keyspace, Readings.name(list), days.get()),
                    seen,
                    datacenters));
        }
        var replication = seen.fact().replication();
        if (!replication.perDatacenter()) {
            return List.of(about(
                    Verdict.fail(subject, "check-schema.multi-region.not-placed", keyspace, replication.strategy()),
                    seen,
                    datacenters));
        }
        var regions = regionOf(datacenters);
        var minimum = settings.required(ID, "minimum");
        var reached = new TreeSet<String>();
        var open = !replication.unreadable().isEmpty();
        for (var factor : replication.factors().entrySet()) {
            var region = regions.get(factor.getKey());
            if (factor.getValue() >= minimum) {
                open |= region == null;
                if (region != null) {
                    reached.add(region);
                }
            }
        }
        if (reached.size() > 1) {
            return List.of();
        }
        var verdict = open || replication.options().isEmpty()
                ? Verdict.unknown(subject, "check-schema.multi-region.unplaced", keyspace, Readings.name(list))
                : Verdict.fail(
                                subject,
                                "check-schema.multi-region.keyspace",
                                keyspace,
                                Figures.plain(minimum),
                                reached.size(),
                                String.join(", ", reached))
                        .measured(reached.size());
        return List.of(about(verdict, seen, datacenters));
    }

    private static Verdict about(Verdict verdict, Seen<Keyspace> seen, List<Seen<Datacenter>> datacenters) {
        return verdict.from(seen).from(datacenters).against("minimum");
    }
}
