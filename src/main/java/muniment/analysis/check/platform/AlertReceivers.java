package muniment.analysis.check.platform;

import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.MonitorFact.ActionGroup;
import muniment.analysis.fact.MonitorFact.MetricAlert;

/** Whom an alert rule reaches: one action group with a live receiver is enough. */
record AlertReceivers(Dossier dossier, JoinWindow window) {
    void judge(Seen<MetricAlert> alert, Verdict verdict) {
        var name = alert.fact().id().name();
        var groups = alert.fact().actionGroups();
        if (groups.isEmpty()) {
            verdict.fail("check-platform.alert.nobody", name);
            return;
        }
        var open = false;
        var reached = false;
        for (var group : groups) {
            switch (partner(alert, group)) {
                case Partner.Missing<ActionGroup> _ -> open = true;
                case Partner.Apart<ActionGroup> apart -> {
                    open = true;
                    verdict.pass("check-platform.alert.group-apart", Artefacts.nameOf(group), apart.why());
                }
                case Partner.Found<ActionGroup> found -> {
                    var live = found.fact().live() > 0;
                    open |= live && found.fact().enabled() == null;
                    reached |= live && Boolean.TRUE.equals(found.fact().enabled());
                }
            }
        }
        if (!reached && open) {
            verdict.unknown("check-platform.alert.group-unseen", name, names(groups));
        } else if (!reached) {
            verdict.fail("check-platform.alert.group-dead", name, names(groups));
        }
    }

    void cite(Seen<MetricAlert> alert, Findings.Draft draft) {
        alert.fact().actionGroups().forEach(group -> partner(alert, group).cite(draft));
    }

    private Partner<ActionGroup> partner(Seen<MetricAlert> alert, String group) {
        var same = dossier.all(ActionGroup.class).stream()
                .filter(seen -> seen.fact().id().sameAs(group))
                .toList();
        return window.nearest(alert, same);
    }

    private static String names(List<String> groups) {
        return String.join(
                ", ", groups.stream().limit(10).map(Artefacts::nameOf).toList());
    }
}
