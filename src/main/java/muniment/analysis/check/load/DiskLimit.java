package muniment.analysis.check.load;

import java.util.List;
import java.util.Optional;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.catalog.CheckId;
import muniment.text.Phrase;

/**
 * How many operations a node may make in a second.
 *
 * @param disks what its disks allow
 * @param least what disks and VM size allow
 * @param words how it came about
 */
record DiskLimit(double disks, double least, Phrase words) {
    private static final CheckId ID = new CheckId("CHK-IOPS-HEADROOM");
    private static final String DOCUMENTED = "P30";

    /**
     * The limit of the node; empty where its disks are of a kind whose limit is not known, or it is not clear which.
     */
    static Optional<DiskLimit> of(Dossier dossier, Course course) {
        var settings = dossier.settings();
        var candidates = candidates(dossier, course);
        var counts = candidates.stream()
                .map(seen -> Optional.ofNullable(seen.fact().hardware().disks()).orElse(0))
                .distinct()
                .toList();
        var otherDisks = candidates.stream()
                .map(seen -> seen.fact().hardware().diskSku())
                .anyMatch(sku -> sku != null && !sku.equalsIgnoreCase(DOCUMENTED));
        if (counts.size() > 1 || otherDisks && !settings.deviates(ID, "per-disk")) {
            return Optional.empty();
        }
        var said = counts.isEmpty() ? 0 : counts.getFirst();
        var disks = said > 0 ? said : settings.required(ID, "default-disks");
        var perDisk = settings.required(ID, "per-disk");
        var vm = settings.number(ID, "vm-limit");
        var allowed = disks * perDisk;
        return Optional.of(new DiskLimit(
                allowed,
                Math.min(allowed, vm.orElse(allowed)),
                Phrase.of(
                        said > 0 ? "check-load.iops.limit.said" : "check-load.iops.limit.assumed",
                        Figures.plain(disks),
                        Figures.plain(perDisk),
                        vm.map(limit -> Phrase.of("check-load.iops.vm.said", Figures.plain(limit)))
                                .orElseGet(() -> Phrase.of("check-load.iops.vm.undeclared")))));
    }

    private static List<Seen<Datacenter>> candidates(Dossier dossier, Course course) {
        var datacenters = dossier.newest(Datacenter.class);
        var name = course.dimension("DataCenterResourceName", "cassandra_datacenter", "dc", "datacenter")
                .or(() -> Topology.of(dossier).datacenterOf(course.node()));
        var named = datacenters.stream()
                .filter(seen -> name.isPresent() && seen.fact().id().name().equalsIgnoreCase(name.get()))
                .toList();
        return named.isEmpty() ? datacenters : named;
    }
}
