package muniment.analysis.check.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.MetricFact.Series;
import muniment.analysis.fact.NodeFact.Node;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;
import org.jspecify.annotations.Nullable;

/** Whether the load is evenly spread over the nodes. */
final class HotNodes implements Examination {
    private static final CheckId ID = new CheckId("CHK-HOT-NODES");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var topology = Topology.of(dossier);
        dossier.byReading(Series.class).forEach((_, series) -> {
            var cpu = new LinkedHashMap<String, Load>();
            Cpu.of(series).plausible().forEach(one -> put(cpu, one.busy()));
            var iops = new LinkedHashMap<String, Load>();
            Course.of(series, Iops.METRICS).stream()
                    .map(Course::gauge)
                    .filter(course ->
                            Iops.operations(course) && !course.points().isEmpty() && course.within(Double.MAX_VALUE))
                    .forEach(course -> put(iops, course));
            var highest = cpu.values().stream().map(Load::figure).max(Double::compare);
            judge(dossier, findings, topology, "total_cpu", cpu, highest, false);
            judge(dossier, findings, topology, "iops", iops, highest, false);
        });
        dossier.byReading(Node.class).forEach((_, nodes) -> {
            var cpu = new LinkedHashMap<String, Load>();
            var load = new LinkedHashMap<String, Load>();
            for (var seen : nodes) {
                put(cpu, seen, seen.fact().usage().cpuPercent(), 100);
                put(load, seen, seen.fact().usage().loadBytes(), Double.MAX_VALUE);
            }
            var highest = cpu.values().stream().map(Load::figure).max(Double::compare);
            judge(dossier, findings, topology, "cpuUsage", cpu, highest, true);
            judge(dossier, findings, topology, "load", load, highest, false);
        });
        return findings.all();
    }

    private static void put(Map<String, Load> loads, Course course) {
        loads.put(course.node(), new Load(course.node(), course.ranked().average(), course.seen()));
    }

    private static void put(Map<String, Load> loads, Seen<Node> seen, @Nullable Double figure, double most) {
        if (figure != null && figure >= 0 && figure <= most) {
            var address = Topology.plain(seen.fact().address());
            loads.put(address, new Load(address, figure, seen));
        }
    }

    private static void judge(
            Dossier dossier,
            Findings findings,
            Topology topology,
            String quantity,
            Map<String, Load> loads,
            Optional<Double> cpu,
            boolean moment) {
        if (loads.isEmpty()) {
            return;
        }
        var groups = new LinkedHashMap<String, java.util.ArrayList<Load>>();
        loads.values().stream()
                .filter(load -> !load.node().isEmpty())
                .forEach(load -> groups.computeIfAbsent(
                                topology.datacenterOf(load.node()).orElse(""), _ -> new java.util.ArrayList<>())
                        .add(load));
        var needed = dossier.settings().required(ID, "nodes");
        if (groups.isEmpty()) {
            findings.about(Subject.of(Subject.Kind.METRIC, quantity))
                    .from(loads.values().stream().map(Load::seen).toList())
                    .unknown("check-load.hot.not-split", quantity);
        }
        groups.forEach((datacenter, members) -> {
            if (members.size() < needed) {
                findings.about(new Subject(Subject.Kind.METRIC, quantity, datacenter))
                        .from(members.stream().map(Load::seen).toList())
                        .measured(Integer.toString(members.size()), "")
                        .against("nodes")
                        .unknown(
                                "check-load.hot.few",
                                quantity,
                                Integer.toString(members.size()),
                                Figures.plain(needed),
                                members.size());
            } else {
                compare(dossier, findings, quantity, datacenter, members, cpu, moment);
            }
        });
    }

    private static void compare(
            Dossier dossier,
            Findings findings,
            String quantity,
            String datacenter,
            List<Load> members,
            Optional<Double> cpu,
            boolean moment) {
        var settings = dossier.settings();
        var ranked = Ranked.of(members.stream().map(Load::figure).toList());
        var hottest = members.stream()
                .max(java.util.Comparator.comparing(Load::figure))
                .orElseThrow();
        var ratio = ranked.highest() / ranked.median();
        var shown = ranked.median() > 0 ? Figures.plain(ratio) : "";
        var draft = findings.about(new Subject(Subject.Kind.METRIC, quantity, datacenter))
                .from(hottest.seen())
                .from(members.stream().map(Load::seen).toList())
                .measured(shown, "")
                .against("ratio");
        Object[] values = {
            quantity,
            hottest.node(),
            shown,
            Integer.toString(members.size()),
            cpu.map(Figures::plain).orElse(""),
            Figures.plain(settings.required(ID, "ratio")),
            Figures.plain(settings.required(ID, "cpu"))
        };
        if (!(ranked.median() > 0)) {
            draft.unknown("check-load.hot.idle", quantity);
        } else if (ratio >= settings.required(ID, "ratio")) {
            if (cpu.isEmpty()) {
                draft.collect("az-metrics-list").unknown("check-load.hot.no-cpu", values);
            } else if (cpu.get() > settings.required(ID, "cpu")) {
                draft.warn(moment ? "check-load.hot.moment" : "check-load.hot.uneven", values);
            } else if (moment) {
                draft.unknown("check-load.hot.moment-even", values);
            } else {
                draft.pass("check-load.hot.idle-uneven", values);
            }
        } else if (moment) {
            draft.unknown("check-load.hot.moment-even", values);
        } else {
            draft.pass("check-load.hot.even", values);
        }
    }

    private record Load(String node, double figure, Seen<?> seen) {}
}
