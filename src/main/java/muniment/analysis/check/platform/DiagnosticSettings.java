package muniment.analysis.check.platform;

import java.util.List;
import muniment.analysis.check.Seen;
import muniment.analysis.check.Settings;
import muniment.analysis.fact.MonitorFact.DiagnosticSetting;
import muniment.catalog.CheckId;

/** What the diagnostic settings of one cluster send where, all of them taken together. */
final class DiagnosticSettings {
    private static final String ALL = "allLogs";
    private static final String AUDIT = "audit";
    private static final String AUDIT_CATEGORY = "CassandraAudit";

    private DiagnosticSettings() {}

    /** @param partial whether there may be settings that the artefact does not show */
    static Verdict judge(Settings settings, CheckId check, List<Seen<DiagnosticSetting>> own, boolean partial) {
        var verdict = new Verdict();
        for (var category : settings.list(check, "categories")) {
            var sending = own.stream()
                    .map(Seen::fact)
                    .filter(setting -> covers(setting, category))
                    .toList();
            var arriving = sending.stream()
                    .filter(setting -> !setting.destinations().isEmpty())
                    .toList();
            if (!arriving.isEmpty()) {
                verdict.pass("check-platform.audit.category", category);
                judgeDestination(settings, check, category, arriving, verdict);
            } else if (partial) {
                verdict.unknown("check-platform.audit.category-unseen", category);
            } else if (sending.isEmpty()) {
                verdict.fail("check-platform.audit.category-off", category);
            } else {
                verdict.fail("check-platform.audit.nowhere", category);
            }
        }
        return verdict;
    }

    private static boolean covers(DiagnosticSetting setting, String category) {
        return Artefacts.among(setting.enabled(), category)
                || Artefacts.among(setting.enabled(), ALL)
                || category.equalsIgnoreCase(AUDIT_CATEGORY) && Artefacts.among(setting.enabled(), AUDIT);
    }

    private static void judgeDestination(
            Settings settings, CheckId check, String category, List<DiagnosticSetting> arriving, Verdict verdict) {
        var wanted = settings.text(check, "destination-type").orElse("");
        var kept = arriving.stream()
                .filter(setting -> Artefacts.among(setting.destinations(), "workspace"))
                .toList();
        if (kept.isEmpty() || kept.stream().anyMatch(setting -> Artefacts.same(setting.destinationType(), wanted))) {
            return;
        }
        var other = kept.stream()
                .map(DiagnosticSetting::destinationType)
                .filter(type -> type != null && !type.isBlank())
                .findFirst();
        if (other.isPresent()) {
            verdict.warn("check-platform.audit.destination", category, String.valueOf(other.get()), wanted);
        } else {
            verdict.unknown("check-platform.audit.destination-absent", category, wanted);
        }
    }
}
