package muniment.analysis.check.platform;

import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.fact.NodeFact.Node;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** All nodes run one release of the declared line on the latest model, and the planned target is the next line. */
final class VersionUniform implements Examination {
    private static final CheckId ID = new CheckId("CHK-VERSION-UNIFORM");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var window = JoinWindow.of(dossier, ID);
        var releases = NodeReleases.of(dossier, window);
        releases.forEach(nodes -> judge(dossier, window, nodes, findings));
        if (releases.isEmpty()) {
            dossier.all(Cluster.class)
                    .forEach(seen -> findings.about(Artefacts.clusterSubject(dossier, seen.fact()))
                            .from(seen)
                            .collect("nodetool-describecluster", "cql-system-local")
                            .unknown("check-platform.uniform.no-nodes"));
        }
        dossier.byReading(Node.class).forEach((_, nodes) -> judgeModel(nodes, findings));
        dossier.settings().text(ID, "target").ifPresent(target -> judgeTarget(dossier, target, findings));
        return findings.all();
    }

    private static void judge(Dossier dossier, JoinWindow window, NodeReleases nodes, Findings findings) {
        var draft = findings.about(nodes.subject()).from(nodes.seen()).measured(nodes.words(), "");
        var verdict = new Verdict();
        if (nodes.counted().size() > 1) {
            verdict.fail("check-platform.uniform.mixed", nodes.words());
        } else if (nodes.whole()) {
            verdict.pass(
                    "check-platform.uniform.single",
                    String.valueOf(nodes.byNode().size()),
                    nodes.words(),
                    nodes.byNode().size());
        } else {
            verdict.unknown("check-platform.uniform.partial", nodes.words());
        }
        var partner = window.nearest(nodes.seen().getFirst(), Artefacts.onlyCluster(dossier));
        partner.cite(draft);
        switch (partner) {
            case Partner.Found<Cluster> found ->
                compare(nodes, found.fact().core().version(), verdict);
            case Partner.Apart<Cluster> apart -> verdict.unknown("check-platform.uniform.declared-apart", apart.why());
            case Partner.Missing<Cluster> _ -> verdict.unknown("check-platform.uniform.declared-missing");
        }
        verdict.end(draft);
    }

    private static void compare(
            NodeReleases nodes, @org.jspecify.annotations.Nullable String declared, Verdict verdict) {
        var line = declared == null ? "" : ReleaseLine.of(declared).orElse("");
        if (line.isEmpty()) {
            verdict.unknown("check-platform.uniform.declared-absent");
            return;
        }
        for (var release : nodes.counted().keySet()) {
            var own = ReleaseLine.of(release).orElse("");
            if (own.isEmpty()) {
                verdict.unknown("check-platform.uniform.unreadable", release);
            } else if (!own.equals(line)) {
                verdict.fail("check-platform.uniform.other-line", release, line);
            } else {
                verdict.pass("check-platform.uniform.declared", line);
            }
        }
    }

    private static void judgeModel(List<Seen<Node>> nodes, Findings findings) {
        var reported = nodes.stream()
                .filter(seen -> seen.fact().build().latestModel() != null)
                .toList();
        if (reported.isEmpty()) {
            return;
        }
        var old = reported.stream()
                .filter(seen -> Boolean.FALSE.equals(seen.fact().build().latestModel()))
                .toList();
        var draft = findings.about(Subject.of(Subject.Kind.SETTING, "isLatestModel"))
                .from(old.isEmpty() ? reported : old)
                .measured(old.size(), "nodes");
        var unsaid = nodes.size() - reported.size();
        if (!old.isEmpty()) {
            var names =
                    old.stream().map(seen -> seen.fact().address()).limit(20).toList();
            draft.warn(
                    "check-platform.uniform.old-model",
                    String.valueOf(old.size()),
                    String.join(", ", names),
                    old.size());
        } else if (unsaid > 0) {
            draft.unknown("check-platform.uniform.model-partial", String.valueOf(unsaid), unsaid);
        } else {
            draft.pass("check-platform.uniform.latest-model", String.valueOf(reported.size()), reported.size());
        }
    }

    private static void judgeTarget(Dossier dossier, String target, Findings findings) {
        var path = dossier.settings().list(ID, "path");
        for (var seen : Artefacts.onlyCluster(dossier)) {
            var draft = findings.about(Subject.of(Subject.Kind.SETTING, "target"))
                    .from(seen)
                    .measured(target, "")
                    .against("path");
            var declared = seen.fact().core().version();
            var line = declared == null ? "" : ReleaseLine.of(declared).orElse("");
            var from = path.indexOf(line);
            var to = path.indexOf(ReleaseLine.of(target).orElse(""));
            if (from < 0 || to < 0) {
                draft.unknown("check-platform.uniform.target-unlisted", target, line.isEmpty() ? "?" : line);
            } else if (to == from || to == from + 1) {
                draft.pass("check-platform.uniform.target", target, line);
            } else if (to < from) {
                draft.fail("check-platform.uniform.target-back", target, line);
            } else {
                draft.fail("check-platform.uniform.target-skips", target, line, path.get(from + 1));
            }
        }
    }
}
