package muniment.analysis.check.schema;

import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.SchemaFact.Keyspace;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** The commit log protects every keyspace of an application. */
final class DurableWrites implements Examination {
    private static final CheckId ID = new CheckId("CHK-DURABLE-WRITES");

    private static final Sweep<Keyspace> SWEEP = Sweep.keyspaces(
                    new Sweep.Words(
                            "check-schema.durable-writes.pass",
                            "check-schema.durable-writes.pass-one",
                            "check-schema.durable-writes.partial",
                            "check-schema.durable-writes.none"),
                    "")
            .telling(keyspace -> keyspace.durableWrites() != null);

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        return Verdicts.written(dossier, ID, SWEEP.judge(dossier, _ -> seen -> judge(seen)));
    }

    private static List<Verdict> judge(Seen<Keyspace> seen) {
        var keyspace = seen.fact().name();
        var durable = seen.fact().durableWrites();
        var subject = Subject.of(Subject.Kind.KEYSPACE, keyspace);
        if (durable == null) {
            return List.of(Verdict.unknown(
                            subject, "check-schema.durable-writes.unsaid", Readings.name(seen.reading()), keyspace)
                    .from(seen));
        }
        return durable
                ? List.of()
                : List.of(Verdict.fail(subject, "check-schema.durable-writes.off", keyspace)
                        .from(seen)
                        .measured("false", ""));
    }
}
