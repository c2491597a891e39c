package muniment.analysis.check.load;

import java.util.ArrayList;
import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.MetricFact.Series;
import muniment.analysis.fact.NodeFact.Node;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import muniment.text.Phrase;

/** Whether the CPU of the nodes stays around half, and does not live near its end. */
final class Processors implements Examination {
    private static final CheckId ID = new CheckId("CHK-CPU-UTIL");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var covered = new ArrayList<String>();
        var topology = Topology.of(dossier);
        dossier.byReading(Series.class).forEach((_, series) -> {
            var split = Cpu.of(series);
            split.judged().forEach(cpu -> {
                covered.add(cpu.busy().node());
                verdict(dossier, cpu).write(findings);
            });
            split.unclear()
                    .forEach((node, seen) -> Verdict.unknown(
                                    Subject.of(Subject.Kind.METRIC, "total_cpu").at(node),
                                    seen,
                                    Phrase.of(
                                            "check-load.cpu.part",
                                            Words.node(Course.gauge(seen)),
                                            seen.fact().dimensions().toString()))
                            .write(findings));
            most(dossier, split.plausible(), topology, findings);
        });
        dossier.all(Node.class).stream()
                .filter(seen -> seen.fact().usage().cpuPercent() != null)
                .forEach(seen -> instant(seen).write(findings));
        if (!covered.isEmpty()) {
            topology.uncovered(findings, covered, false, "az-metrics-list");
        }
        return findings.all();
    }

    private static Verdict verdict(Dossier dossier, Cpu cpu) {
        var course = cpu.busy();
        var subject = Subject.of(Subject.Kind.METRIC, "total_cpu").at(course.node());
        var who = Words.node(course);
        if (course.points().isEmpty()) {
            return Verdict.unknown(subject, course.seen(), Phrase.of("check-load.cpu.empty", who));
        }
        var ranked = course.ranked();
        if (!course.within(100) || Words.maybeShare(course)) {
            return Verdict.unknown(
                    subject,
                    course.seen(),
                    Phrase.of(
                            "check-load.cpu.implausible",
                            who,
                            Figures.plain(ranked.lowest()),
                            Figures.plain(ranked.highest())));
        }
        var warn = dossier.settings().required(ID, "warn");
        var fail = dossier.settings().required(ID, "fail");
        var average = ranked.average();
        var outcome = average > warn || ranked.p95() > fail
                ? Outcome.WARN
                : course.node().isEmpty() || course.points().size() < 2 || course.maxima() && !safe(ranked, warn)
                        ? Outcome.UNKNOWN
                        : Outcome.PASS;
        if (course.maxima() && outcome == Outcome.WARN && !(ranked.p95() > fail)) {
            outcome = Outcome.UNKNOWN;
        }
        var byPeak = outcome == Outcome.WARN && (course.maxima() || !(average > warn));
        var key = switch (outcome) {
            case WARN -> byPeak ? "check-load.cpu.peak" : "check-load.cpu.warn";
            case PASS -> "check-load.cpu.pass";
            case FAIL, UNKNOWN, NOT_APPLICABLE ->
                course.node().isEmpty() ? "check-load.cpu.no-node" : "check-load.cpu.thin";
        };
        return Verdict.of(
                outcome,
                subject,
                course.seen(),
                Verdict.figure(byPeak ? ranked.p95() : average, "%"),
                byPeak ? "fail" : "warn",
                Phrase.of(
                        key,
                        who,
                        Figures.plain(average),
                        Figures.plain(ranked.p95()),
                        Figures.plain(byPeak ? fail : warn),
                        course.extent(),
                        polarity(cpu)));
    }

    private static boolean safe(Ranked ranked, double warn) {
        return ranked.average() <= warn;
    }

    private static Phrase polarity(Cpu cpu) {
        return Phrase.of(
                cpu.idle()
                        ? "check-load.cpu.polarity.idle"
                        : cpu.told() ? "check-load.cpu.polarity.active" : "check-load.cpu.polarity.assumed");
    }

    private static void most(Dossier dossier, List<Cpu> cpus, Topology topology, Findings findings) {
        var perNode = cpus.stream().filter(cpu -> !cpu.busy().node().isEmpty()).toList();
        if (perNode.isEmpty()) {
            return;
        }
        var fail = dossier.settings().required(ID, "fail");
        var hot =
                perNode.stream().filter(cpu -> cpu.busy().ranked().p95() > fail).toList();
        var nodes = Math.max(perNode.size(), topology.size());
        var most = dossier.settings().required(ID, "most-nodes");
        var enough = hot.size() * 100.0 > most * nodes;
        if (enough || perNode.size() == nodes) {
            findings.about(Subject.CLUSTER)
                    .from((enough ? hot : perNode)
                            .stream().map(cpu -> cpu.busy().seen()).toList())
                    .measured(Integer.toString(hot.size()), "")
                    .against("fail")
                    .end(
                            enough ? Outcome.FAIL : Outcome.PASS,
                            enough ? "check-load.cpu.most" : "check-load.cpu.not-most",
                            Integer.toString(hot.size()),
                            Integer.toString(nodes),
                            Figures.plain(fail),
                            Figures.plain(most));
        }
    }

    private static Verdict instant(Seen<Node> seen) {
        var address = Topology.plain(seen.fact().address());
        var percent = seen.fact().usage().cpuPercent();
        var shown = percent == null ? 0 : percent;
        return new Verdict(
                Outcome.UNKNOWN,
                Subject.of(Subject.Kind.NODE, address),
                List.of(seen),
                Verdict.figure(shown, "%"),
                "warn",
                Phrase.of("check-load.cpu.instant", address, Figures.plain(shown)));
    }
}
