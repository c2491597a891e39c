package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.fact.SchemaFact.Index;
import muniment.analysis.fact.SchemaFact.MaterializedView;
import muniment.analysis.fact.SchemaFact.Trigger;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Nothing is used that is excluded from support or from the SLA, unless that was accepted. */
final class UnsupportedFeatures implements Examination {
    private static final CheckId ID = new CheckId("CHK-UNSUPPORTED-FEATURES");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var verdicts = new ArrayList<Verdict>();
        schema(dossier, verdicts);
        Readings.currentFacts(dossier, Cluster.class).forEach(seen -> cluster(dossier, seen, verdicts));
        Rosters.datacenters(dossier)
                .forEach(seen -> sku(dossier, seen).ifPresent(verdict -> verdicts.add(verdict.from(seen))));
        return Verdicts.written(dossier, ID, verdicts);
    }

    private static void schema(Dossier dossier, List<Verdict> verdicts) {
        var described = Readings.current(dossier, SchemaFact.class).stream()
                .filter(reading -> Readings.kind(reading).equals("cqlsh-describe-schema"))
                .filter(reading -> Extract.complete(dossier.settings(), reading))
                .toList();
        var hits = new ArrayList<Verdict>();
        for (var kind : List.of(MaterializedView.class, Index.class, Trigger.class)) {
            hits.addAll(hits(dossier, kind, described));
        }
        verdicts.addAll(hits);
        if (!hits.isEmpty()) {
            return;
        }
        var shown = dossier.all(SchemaFact.class).stream()
                .filter(seen -> described.isEmpty() || described.contains(seen.reading()))
                .findFirst();
        shown.ifPresent(seen -> verdicts.add((described.isEmpty()
                        ? Verdict.unknown(
                                        Subject.CLUSTER,
                                        "check-schema.unsupported-features.schema-partial",
                                        Readings.name(seen.reading()))
                                .collect("cqlsh-describe-schema")
                        : Verdict.pass(
                                Subject.CLUSTER,
                                "check-schema.unsupported-features.schema-pass",
                                Readings.name(seen.reading())))
                .from(seen)
                .against("indexes")));
    }

    /** What one kind of fact says, but for what a newer whole schema no longer has. */
    private static <F extends SchemaFact> List<Verdict> hits(Dossier dossier, Class<F> kind, List<Reading> described) {
        var hits = new ArrayList<Verdict>();
        for (var extract : Extract.of(dossier, kind, UnsupportedFeatures::name)) {
            if (described.stream().anyMatch(newer -> Readings.supersedes(newer, extract.reading()))) {
                continue;
            }
            for (var seen : extract.facts()) {
                if (UserSchema.judged(dossier.settings(), seen.fact())) {
                    hit(dossier, seen.fact())
                            .ifPresent(verdict -> hits.add(verdict.from(seen).against("accepted")));
                }
            }
        }
        return hits;
    }

    private static Optional<Verdict> hit(Dossier dossier, SchemaFact fact) {
        return switch (fact) {
            case MaterializedView(var name, var base) ->
                excluded(dossier, name.toString(), "check-schema.unsupported-features.view", base);
            case Trigger(var table, var name, var implementation) ->
                excluded(dossier, table + "." + name, "check-schema.unsupported-features.trigger", implementation);
            case Index(var table, var name, var implementation) ->
                dossier.settings().list(ID, "indexes").stream().anyMatch(known -> same(known, implementation))
                        ? excluded(
                                dossier,
                                table.keyspace() + "." + name,
                                "check-schema.unsupported-features.index",
                                implementation)
                        : Optional.empty();
            case SchemaFact.Keyspace _, SchemaFact.Table _, SchemaFact.Column _ -> Optional.empty();
        };
    }

    private static Optional<Verdict> excluded(Dossier dossier, String name, String key, String detail) {
        return accepted(dossier, name)
                ? Optional.empty()
                : Optional.of(Verdict.fail(Subject.of(Subject.Kind.TABLE, name), key, name, detail)
                        .measured(name, ""));
    }

    private static void cluster(Dossier dossier, Seen<Cluster> seen, List<Verdict> verdicts) {
        var file = Readings.name(seen.reading());
        var extensions = seen.fact().preview().extensions();
        var subject = Subject.of(Subject.Kind.SETTING, "extensions");
        if (extensions == null) {
            verdicts.add(Verdict.unknown(subject, "check-schema.unsupported-features.extensions-unsaid", file)
                    .from(seen)
                    .collect("az-cluster-rest-preview"));
        } else {
            var open =
                    extensions.stream().filter(name -> !accepted(dossier, name)).toList();
            verdicts.add((open.isEmpty()
                            ? Verdict.pass(subject, "check-schema.unsupported-features.extensions-pass", file)
                            : Verdict.fail(
                                            subject,
                                            "check-schema.unsupported-features.extensions",
                                            String.join(", ", open))
                                    .measured(String.join(", ", open), ""))
                    .from(seen)
                    .against("accepted"));
        }
        var method = seen.fact().security().authenticationMethod();
        if (method != null) {
            var setting = Subject.of(Subject.Kind.SETTING, "authenticationMethod");
            var ldap = method.equalsIgnoreCase("Ldap") && !accepted(dossier, "Ldap");
            verdicts.add((ldap
                            ? Verdict.fail(setting, "check-schema.unsupported-features.ldap")
                            : Verdict.pass(setting, "check-schema.unsupported-features.ldap-pass", method))
                    .from(seen)
                    .measured(method, "")
                    .against("accepted"));
        }
    }

    private static Optional<Verdict> sku(Dossier dossier, Seen<Datacenter> seen) {
        var name = Rosters.name(seen.fact());
        var sku = seen.fact().hardware().sku();
        var subject = Subject.of(Subject.Kind.DATACENTER, name);
        if (sku == null || sku.isBlank()) {
            return Optional.of(Verdict.unknown(subject, "check-schema.unsupported-features.sku-unsaid", name));
        }
        var family = dossier.settings().list(ID, "skus").stream()
                .anyMatch(prefix -> sku.regionMatches(true, 0, prefix, 0, prefix.length()));
        var verdict = family && !accepted(dossier, sku)
                ? Verdict.fail(subject, "check-schema.unsupported-features.sku", name, sku)
                : Verdict.pass(subject, "check-schema.unsupported-features.sku-pass", name, sku);
        return Optional.of(verdict.measured(sku, "").against("skus"));
    }

    private static boolean accepted(Dossier dossier, String hit) {
        return dossier.settings().list(ID, "accepted").stream().anyMatch(hit::equals);
    }

    /** Classes are written in full or by their simple names. */
    private static boolean same(String known, String implementation) {
        return known.equals(implementation)
                || (!implementation.contains(".")
                        && known.substring(known.lastIndexOf('.') + 1).equals(implementation));
    }

    private static String name(SchemaFact fact) {
        return switch (fact) {
            case SchemaFact.Keyspace keyspace -> "keyspace " + keyspace.name();
            case SchemaFact.Table table -> "table " + table.name();
            case SchemaFact.Column column -> "column " + column.table() + "." + column.name();
            case Index index -> "index " + index.table().keyspace() + "." + index.name();
            case MaterializedView view -> "view " + view.name();
            case Trigger trigger -> "trigger " + trigger.table() + "." + trigger.name();
        };
    }
}
