package muniment.analysis.check.platform;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** The declared version and every node's release are of maintained lines; an old table of lines lets none pass. */
final class VersionSupported implements Examination {
    private static final CheckId ID = new CheckId("CHK-VERSION-SUPPORTED");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        Bounded.each(dossier.all(Cluster.class), findings, seen -> {
            var version = seen.fact().core().version();
            var subject = Subject.of(Subject.Kind.SETTING, "cassandraVersion")
                    .at(Artefacts.clusterSubject(dossier, seen.fact()).name());
            var draft = findings.about(subject).from(seen).against("maintained");
            if (version == null || version.isBlank()) {
                draft.unknown(
                        "check-platform.supported.undeclared", seen.fact().id().name());
            } else {
                judge(dossier, Set.of(version), draft);
            }
        });
        for (var nodes : NodeReleases.of(dossier, JoinWindow.of(dossier, ID))) {
            var draft = findings.about(nodes.subject()).from(nodes.seen()).against("maintained");
            judge(dossier, nodes.byNode().values(), draft);
        }
        return findings.all();
    }

    private static void judge(Dossier dossier, Collection<String> releases, Findings.Draft draft) {
        var settings = dossier.settings();
        var ended = settings.list(ID, "ended");
        var maintained = settings.list(ID, "maintained");
        var verdict = new Verdict();
        var measured = new TreeSet<String>();
        for (var release : new TreeSet<>(releases)) {
            var line = ReleaseLine.of(release).orElse("");
            measured.add(line.isEmpty() ? release : line);
            if (ended.contains(line)) {
                verdict.fail("check-platform.supported.ended", release, line);
            } else if (!maintained.contains(line)) {
                verdict.unknown("check-platform.supported.unlisted", release, asOf(dossier));
            } else if (stale(dossier)) {
                verdict.unknown("check-platform.supported.stale", release, line, asOf(dossier));
            } else {
                verdict.pass("check-platform.supported.pass", release, line, asOf(dossier));
            }
        }
        verdict.end(draft.measured(String.join(", ", measured), ""));
    }

    private static String asOf(Dossier dossier) {
        return dossier.settings().text(ID, "as-of").orElse("");
    }

    private static boolean stale(Dossier dossier) {
        var date = asOf(dossier);
        if (date.isEmpty()) {
            return true;
        }
        var age = Duration.between(
                LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant(), dossier.now());
        return age.toDays() > dossier.settings().required(ID, "max-age");
    }
}
