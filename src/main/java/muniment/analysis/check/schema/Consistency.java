package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ConfigFact.DriverOption;
import muniment.analysis.fact.SchemaFact.Keyspace;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** The consistency levels in use are strong enough where that is needed, and stand a node that is away. */
final class Consistency implements Examination {
    private static final CheckId ID = new CheckId("CHK-CONSISTENCY");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var verdicts = new ArrayList<Verdict>();
        // each application has a file of its own, so that none takes the place of another
        for (var seen : dossier.all(DriverOption.class)) {
            var path = seen.fact().path().toLowerCase(Locale.ROOT);
            if (path.contains("consistency") && !path.contains("serial")) {
                var subject = Subject.of(Subject.Kind.SETTING, seen.fact().path())
                        .at(seen.reading().exhibit().name());
                verdicts.add(single(dossier, subject, seen.fact().value()).from(seen));
            }
        }
        declared(dossier, "read-level").ifPresent(verdicts::add);
        declared(dossier, "write-level").ifPresent(verdicts::add);
        strong(dossier).ifPresent(verdicts::add);
        return Verdicts.written(dossier, ID, verdicts);
    }

    private static Optional<Verdict> declared(Dossier dossier, String parameter) {
        return dossier.settings()
                .text(ID, parameter)
                .map(level -> single(dossier, Subject.of(Subject.Kind.SETTING, parameter), level)
                        .against(parameter));
    }

    private static Verdict single(Dossier dossier, Subject subject, String value) {
        var path = subject.name();
        var level = Level.named(value);
        if (level.isEmpty()) {
            return Verdict.unknown(subject, "check-schema.consistency.strange", path, value)
                    .measured(value, "");
        }
        var cql = level.get().name();
        var verdict = switch (level.get()) {
            case ALL -> Verdict.fail(subject, "check-schema.consistency.all", path, cql);
            case EACH_QUORUM ->
                dossier.settings().list(ID, "each-quorum-paths").contains(path)
                        ? Verdict.pass(subject, "check-schema.consistency.each-declared", path)
                        : Verdict.warn(subject, "check-schema.consistency.each", path);
            case LOCAL_QUORUM -> Verdict.pass(subject, "check-schema.consistency.level", path, cql);
            case QUORUM, ONE, TWO, THREE, ANY, LOCAL_ONE -> elsewhere(dossier, subject, path, cql);
        };
        return (Level.foreign(value) && !verdict.objects()
                        ? Verdict.pass(subject, "check-schema.consistency.foreign", path, value, cql)
                        : verdict)
                .measured(cql, "");
    }

    /** Levels that are fine for writes and within one datacenter, but not for reads beside others. */
    private static Verdict elsewhere(Dossier dossier, Subject subject, String path, String cql) {
        var datacenters = datacenters(dossier);
        if (path.toLowerCase(Locale.ROOT).contains("write") || datacenters == 1) {
            return Verdict.pass(subject, "check-schema.consistency.level", path, cql);
        }
        return datacenters == 0
                ? Verdict.unknown(subject, "check-schema.consistency.datacenters-unknown", path, cql)
                        .collect("cqlsh-describe-schema", "nodetool-status")
                : Verdict.warn(subject, "check-schema.consistency.not-local", path, cql);
    }

    /** How many datacenters are known; 0 where none is. */
    private static int datacenters(Dossier dossier) {
        var named = new TreeSet<String>();
        for (var extract : Extract.of(dossier, Keyspace.class, Keyspace::name)) {
            extract.facts().stream()
                    .filter(seen -> UserSchema.judged(dossier.settings(), seen.fact()))
                    .forEach(seen ->
                            named.addAll(seen.fact().replication().factors().keySet()));
        }
        named.remove(ReplicationFactor.SHORTHAND);
        Rosters.of(dossier).forEach(roster -> named.addAll(roster.sizes().keySet()));
        return named.size();
    }

    /** Whether reads see what was written before, for the levels that were declared for that. */
    private static Optional<Verdict> strong(Dossier dossier) {
        var read = dossier.settings().text(ID, "read-level").flatMap(Level::named);
        var write = dossier.settings().text(ID, "write-level").flatMap(Level::named);
        if (read.isEmpty() || write.isEmpty()) {
            return dossier.all(DriverOption.class).isEmpty() && read.isEmpty() && write.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Verdict.unknown(Subject.CLUSTER, "check-schema.consistency.undeclared")
                            .against(read.isEmpty() ? "read-level" : "write-level"));
        }
        return Optional.of(strong(dossier, read.get(), write.get()).against("read-level"));
    }

    private static Verdict strong(Dossier dossier, Level read, Level write) {
        if (always(read, write)) {
            return Verdict.pass(Subject.CLUSTER, "check-schema.consistency.strong-always", read.name(), write.name());
        }
        var weak = new TreeSet<String>();
        var judged = new ArrayList<Seen<Keyspace>>();
        var open = false;
        for (var extract : Extract.of(dossier, Keyspace.class, Keyspace::name)) {
            for (var seen : extract.facts()) {
                if (UserSchema.judged(dossier.settings(), seen.fact())) {
                    judged.add(seen);
                    var factors = seen.fact().replication().factors();
                    if (factors.isEmpty() || factors.size() > 1) {
                        open = true;
                    } else {
                        int factor = factors.values().iterator().next();
                        if (read.replicas(factor) + write.replicas(factor) <= factor) {
                            weak.add(seen.fact().name());
                        }
                    }
                }
            }
        }
        if (!weak.isEmpty()) {
            return Verdict.fail(
                            Subject.CLUSTER,
                            "check-schema.consistency.weak",
                            read.name(),
                            write.name(),
                            String.join(", ", weak))
                    .from(judged)
                    .measured(weak.size());
        }
        if (judged.isEmpty() || open) {
            return Verdict.unknown(
                            Subject.CLUSTER, "check-schema.consistency.factor-unknown", read.name(), write.name())
                    .from(judged)
                    .collect("cqlsh-describe-schema", "cql-system-schema");
        }
        return Verdict.pass(
                        Subject.CLUSTER, "check-schema.consistency.strong", read.name(), write.name(), judged.size())
                .from(judged);
    }

    /** Majorities of the same replicas always overlap, whatever the factor. */
    private static boolean always(Level read, Level write) {
        return (read == Level.LOCAL_QUORUM || read == Level.EACH_QUORUM) && write == Level.EACH_QUORUM
                || read == write && read.majority()
                || read == Level.ALL && write != Level.ANY
                || write == Level.ALL;
    }
}
