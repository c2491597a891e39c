package muniment.analysis.check.platform;

import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Each datacenter in a region with zones is spread over them; in other regions nothing is decided. */
final class AvailabilityZones implements Examination {
    private static final CheckId ID = new CheckId("CHK-AVAILABILITY-ZONE");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var regions = dossier.settings().list(ID, "regions-with-zones");
        Bounded.each(dossier.all(Datacenter.class), findings, seen -> judge(seen, regions, findings));
        return findings.all();
    }

    private static void judge(Seen<Datacenter> seen, List<String> regions, Findings findings) {
        var siting = seen.fact().siting();
        var name = seen.fact().id().name();
        var draft = findings.about(Subject.of(Subject.Kind.DATACENTER, name)).from(seen);
        var zones = siting.availabilityZone();
        if (zones != null) {
            draft.measured(zones.toString(), "");
        }
        var region = siting.location() == null
                ? ""
                : Artefacts.lower(siting.location()).replace(" ", "");
        if (zones != null && zones) {
            draft.pass("check-platform.zone.pass", name);
        } else if (region.isEmpty()) {
            draft.unknown("check-platform.zone.no-region", name);
        } else if (!Artefacts.among(regions, region)) {
            draft.against("regions-with-zones").unknown("check-platform.zone.region-unlisted", name, region);
        } else if (zones != null) {
            draft.fail("check-platform.zone.fail", name, region);
        } else if (!Artefacts.whole(seen.fact())) {
            draft.unknown("check-platform.zone.cut", name);
        } else {
            draft.fail("check-platform.zone.absent", name, region);
        }
    }
}
