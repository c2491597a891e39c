package muniment.analysis.check.schema;

import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.SchemaFact.Keyspace;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Every keyspace of an application is replicated per datacenter. */
final class ReplicationStrategy implements Examination {
    private static final CheckId ID = new CheckId("CHK-REPL-STRATEGY");

    private static final Sweep<Keyspace> SWEEP = Sweep.keyspaces(
            new Sweep.Words(
                    "check-schema.repl-strategy.pass",
                    "check-schema.repl-strategy.pass-one",
                    "check-schema.repl-strategy.partial",
                    "check-schema.repl-strategy.none"),
            "strategies");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        return Verdicts.written(dossier, ID, SWEEP.judge(dossier, _ -> seen -> judge(dossier, seen)));
    }

    private static List<Verdict> judge(Dossier dossier, Seen<Keyspace> seen) {
        var keyspace = seen.fact();
        var strategy = keyspace.replication().strategy();
        var subject = Subject.of(Subject.Kind.KEYSPACE, keyspace.name());
        if (strategy.isBlank()) {
            return List.of(Verdict.unknown(subject, "check-schema.repl-strategy.unread", keyspace.name())
                    .from(seen)
                    .against("strategies"));
        }
        if (dossier.settings().list(ID, "strategies").contains(strategy)) {
            return List.of();
        }
        return List.of(Verdict.fail(subject, "check-schema.repl-strategy.other", keyspace.name(), strategy)
                .from(seen)
                .measured(strategy, "")
                .against("strategies"));
    }
}
