package muniment.analysis.check.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Status;
import muniment.analysis.fact.ClusterFact.StatusError;
import muniment.analysis.fact.Fact;
import muniment.analysis.fact.NodeFact.DatabaseVersion;
import muniment.analysis.fact.NodeFact.DatacenterSize;
import muniment.analysis.fact.NodeFact.Node;
import muniment.analysis.fact.NodeFact.SchemaVersion;
import muniment.analysis.reading.Found;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;

/** Whether every node is up, normal and runs Cassandra, and all of them agree on one schema. */
final class NodesUp implements Examination {
    static final CheckId ID = new CheckId("CHK-NODES-UP");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        dossier.byReading(Node.class).forEach((reading, nodes) -> {
            var judged = nodes.stream().filter(NodesUp::tells).toList();
            if (judged.isEmpty()) {
                return;
            }
            if (current(dossier, reading)) {
                judged.forEach(seen -> judge(findings, seen));
            } else {
                outdated(dossier, findings, judged);
            }
        });
        errors(dossier, findings);
        sizes(dossier, findings);
        schemas(dossier, findings);
        NodeCount.compare(dossier, findings);
        return findings.all();
    }

    /** Whether a reading is not too old to tell how nodes are; one without a time is. */
    static boolean current(Dossier dossier, Reading reading) {
        return age(dossier, reading)
                .filter(age -> age.toMinutes() <= dossier.settings().required(ID, "max-age") * 60)
                .isPresent();
    }

    private static Optional<Duration> age(Dossier dossier, Reading reading) {
        Optional<Instant> at = reading.circumstances().capture().moment();
        return at.map(moment -> Duration.between(moment, dossier.now()));
    }

    private static boolean tells(Seen<Node> seen) {
        var vitals = seen.fact().vitals();
        return vitals.status() != null || vitals.state() != null || vitals.process() != null;
    }

    private static void judge(Findings findings, Seen<Node> seen) {
        var vitals = seen.fact().vitals();
        var address = Topology.plain(seen.fact().address());
        var wrong = new ArrayList<String>();
        var missing = new ArrayList<String>();
        compare(vitals.status(), "Up", wrong, missing, "status");
        compare(vitals.state(), "Normal", wrong, missing, "state");
        var fromStatus = seen.reading().recognition().kind().value().equals("az-cluster-status");
        if (vitals.process() != null || fromStatus) {
            compare(vitals.process(), "Running", wrong, missing, "cassandraProcessStatus");
        }
        var draft = findings.about(Subject.of(Subject.Kind.NODE, address)).from(seen);
        if (!wrong.isEmpty()) {
            var words = String.join(", ", wrong);
            draft.measured(words, "").fail("check-load.nodes.wrong", address, words);
        } else if (!missing.isEmpty()) {
            draft.unknown("check-load.nodes.unclear", address, String.join(", ", missing));
        } else {
            draft.measured("Up", "")
                    .pass(vitals.process() == null ? "check-load.nodes.up" : "check-load.nodes.running", address);
        }
    }

    private static void compare(
            @org.jspecify.annotations.Nullable String value,
            String good,
            List<String> wrong,
            List<String> missing,
            String field) {
        if (value == null || value.isBlank() || value.equals("?") || value.equalsIgnoreCase("unknown")) {
            missing.add(field);
        } else if (!value.strip().equalsIgnoreCase(good)) {
            wrong.add(value.strip());
        }
    }

    private static void outdated(Dossier dossier, Findings findings, List<Seen<Node>> nodes) {
        var first = nodes.getFirst();
        var draft = findings.about(Sheet.whereOf(first, "")).from(nodes).against("max-age");
        var at = first.capturedAt();
        if (at.isEmpty()) {
            draft.unknown("check-load.nodes.undated", first.reading().exhibit().name());
        } else {
            draft.unknown(
                    "check-load.nodes.outdated",
                    at.get().toString(),
                    Figures.plain(dossier.settings().required(ID, "max-age")));
        }
    }

    private static void errors(Dossier dossier, Findings findings) {
        dossier.byReading(StatusError.class).forEach((reading, errors) -> {
            for (var seen : errors) {
                var error = seen.fact();
                var between = !error.from().isEmpty() || !error.to().isEmpty();
                if (between && (error.code().equalsIgnoreCase("OK"))) {
                    continue;
                }
                var outcome = between && error.code().equalsIgnoreCase("Unknown") || !current(dossier, reading)
                        ? Outcome.UNKNOWN
                        : Outcome.FAIL;
                var name = between ? error.from() + " -> " + error.to() : error.code();
                findings.about(Subject.of(between ? Subject.Kind.NODE : Subject.Kind.ARTEFACT, name))
                        .from(seen)
                        .measured(error.code(), "")
                        .end(
                                outcome,
                                between ? "check-load.nodes.connection" : "check-load.nodes.error",
                                error.code(),
                                error.message(),
                                error.from(),
                                error.to());
            }
        });
        dossier.byReading(Status.class).forEach((reading, statuses) -> {
            var any = reading.facts().stream().anyMatch(found -> found.fact() instanceof StatusError);
            if (!any && current(dossier, reading)) {
                findings.about(Subject.of(Subject.Kind.CLUSTER, "errors"))
                        .from(statuses)
                        .measured("0", "")
                        .pass("check-load.nodes.no-errors");
            }
        });
    }

    private static void sizes(Dossier dossier, Findings findings) {
        for (var seen : dossier.all(DatacenterSize.class)) {
            if (!current(dossier, seen.reading())) {
                continue;
            }
            var size = seen.fact();
            var draft = findings.about(Subject.of(Subject.Kind.DATACENTER, size.name()))
                    .from(seen)
                    .measured(Integer.toString(size.down()), "");
            if (size.down() > 0) {
                draft.fail(
                        "check-load.nodes.some-down",
                        size.name(),
                        Integer.toString(size.down()),
                        Integer.toString(size.nodes()),
                        size.nodes(),
                        size.down());
            } else {
                draft.pass("check-load.nodes.none-down", size.name(), Integer.toString(size.nodes()), size.nodes());
            }
        }
    }

    private static void schemas(Dossier dossier, Findings findings) {
        Map<Reading, List<Seen<SchemaVersion>>> readings = dossier.byReading(SchemaVersion.class);
        readings.forEach((reading, versions) -> {
            var subject = Subject.of(Subject.Kind.CLUSTER, "schema");
            var real = versions.stream()
                    .filter(seen -> !unreachable(seen))
                    .map(seen -> seen.fact().version())
                    .distinct()
                    .count();
            var away = versions.stream()
                    .filter(NodesUp::unreachable)
                    .flatMap(seen -> seen.fact().nodes().stream())
                    .toList();
            var draft = findings.about(subject)
                    .from(List.<Seen<? extends Fact>>copyOf(versions))
                    .measured(Long.toString(real), "");
            if (!current(dossier, reading)) {
                draft.against("max-age").unknown("check-load.nodes.schema-outdated");
            } else if (versions.stream().anyMatch(NodesUp::unreachable)) {
                draft.fail("check-load.nodes.unreachable", String.join(", ", away));
            } else if (real > 1) {
                draft.fail("check-load.nodes.schemas", Long.toString(real));
            } else {
                agreed(dossier, reading, draft, versions);
            }
        });
    }

    /** All that are listed agree; that proves nothing where there are more nodes, or the list may have been cut. */
    private static void agreed(
            Dossier dossier, Reading reading, Findings.Draft draft, List<Seen<SchemaVersion>> versions) {
        var listed = versions.stream()
                .flatMap(seen -> seen.fact().nodes().stream())
                .map(Topology::plain)
                .distinct()
                .count();
        var facts = reading.facts().stream().map(Found::fact).toList();
        var sized = facts.stream()
                .filter(DatacenterSize.class::isInstance)
                .map(DatacenterSize.class::cast)
                .mapToLong(DatacenterSize::nodes)
                .sum();
        var listsAllSizes = facts.stream().anyMatch(DatabaseVersion.class::isInstance);
        var others = Topology.of(dossier).size();
        var known = Math.max(sized, others);
        if (listed < known) {
            draft.unknown("check-load.nodes.schema-partial", listed, Long.toString(listed), Long.toString(known));
        } else if (others == 0 && !(sized > 0 && listsAllSizes)) {
            draft.collect("nodetool-status", "az-cluster-status")
                    .unknown("check-load.nodes.schema-alone", listed, Long.toString(listed));
        } else {
            draft.pass("check-load.nodes.one-schema", listed, Long.toString(listed));
        }
    }

    private static boolean unreachable(Seen<SchemaVersion> seen) {
        return seen.fact().version().strip().equalsIgnoreCase(SchemaVersion.UNREACHABLE);
    }
}
