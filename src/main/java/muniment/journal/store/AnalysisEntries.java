package muniment.journal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import muniment.catalog.ArtefactId;
import muniment.catalog.CheckId;
import muniment.catalog.TraitId;
import muniment.journal.AnalysisBounds;
import muniment.journal.Conditions;
import muniment.journal.Entry;
import muniment.journal.ObservationId;
import muniment.journal.ReadAs;
import muniment.journal.Ruling;
import muniment.journal.Said;
import muniment.observation.Outcome;

/** The stored form of entries that speak of analyses: what they saw, what people say of it, what they compare with. */
final class AnalysisEntries {
    /** More checks than any catalog has. */
    private static final int CHECKS = 10_000;

    private AnalysisEntries() {}

    static void write(Body body, Entry.AnalysisRecorded entry) throws IOException {
        var conditions = entry.conditions();
        var citable = new CitableArtefacts(entry.artefacts());
        body.text("analyser", conditions.analyser())
                .digest("catalog", conditions.catalog())
                .moment("now", conditions.now())
                .object("changed", changed -> write(changed, conditions.changed()))
                .object("traits", traits -> {
                    for (var trait : new TreeMap<>(conditions.traits()).entrySet()) {
                        traits.flag(trait.getKey().value(), trait.getValue());
                    }
                })
                .objects(
                        "artefacts",
                        entry.artefacts().stream()
                                .<Body.Part>map(artefact -> part -> write(part, artefact))
                                .toList())
                .objects(
                        "observations",
                        entry.observations().stream()
                                .<Body.Part>map(
                                        observation -> part -> ObservationForm.write(part, observation, citable))
                                .toList());
    }

    private static void write(Body body, Map<CheckId, Map<String, List<String>>> changed) throws IOException {
        for (var check : new TreeMap<>(changed).entrySet()) {
            body.object(check.getKey().value(), parameters -> {
                for (var parameter : new TreeMap<>(check.getValue()).entrySet()) {
                    parameters.texts(parameter.getKey(), parameter.getValue());
                }
            });
        }
    }

    private static void write(Body body, ReadAs artefact) throws IOException {
        var said = artefact.said();
        body.digest("digest", artefact.digest())
                .text("name", artefact.name())
                .moment("modified", artefact.modified())
                .text("kind", artefact.kind().value())
                .text("confidence", artefact.confidence())
                .object(
                        "said",
                        part -> part.textOrNothing("kind", said.kind())
                                .textOrNothing("cluster", said.cluster())
                                .textOrNothing("node", said.node())
                                .moment("captured", said.captured()));
    }

    static Entry analysisRecorded(Fields fields) throws MalformedEntry {
        var conditions = new Conditions(
                fields.text("analyser"),
                fields.digest("catalog"),
                fields.moment("now"),
                changed(fields.object("changed")),
                traits(fields.object("traits")));
        var artefacts = new ArrayList<ReadAs>();
        for (var artefact : fields.objects("artefacts", AnalysisBounds.ARTEFACTS)) {
            artefacts.add(artefact(artefact));
        }
        var form = new ObservationForm(List.copyOf(artefacts), conditions.analyser());
        var observations = new ArrayList<muniment.observation.Observation>();
        for (var observation : fields.objects("observations", AnalysisBounds.OBSERVATIONS)) {
            observations.add(form.read(observation));
        }
        try {
            return new Entry.AnalysisRecorded(conditions, artefacts, observations);
        } catch (IllegalArgumentException e) {
            throw new MalformedEntry(String.valueOf(e.getMessage()), e);
        }
    }

    private static Map<CheckId, Map<String, List<String>>> changed(Fields fields) throws MalformedEntry {
        var checks = new HashMap<CheckId, Map<String, List<String>>>();
        if (fields.names().size() > CHECKS) {
            throw new MalformedEntry("values of " + fields.names().size() + " checks");
        }
        for (var check : fields.names()) {
            var parameters = fields.object(check);
            var values = new HashMap<String, List<String>>();
            for (var parameter : parameters.names()) {
                values.put(parameter, parameters.list(parameter, AnalysisBounds.VALUES, value -> value));
            }
            checks.put(Fields.valid("changed", check, CheckId::new), values);
        }
        return checks;
    }

    private static Map<TraitId, Boolean> traits(Fields fields) throws MalformedEntry {
        var traits = new HashMap<TraitId, Boolean>();
        for (var trait : fields.names()) {
            traits.put(Fields.valid("traits", trait, TraitId::new), fields.flag(trait));
        }
        return traits;
    }

    private static ReadAs artefact(Fields fields) throws MalformedEntry {
        var artefact = new ReadAs(
                fields.digest("digest"),
                fields.text("name"),
                fields.momentOrNull("modified"),
                Fields.valid("kind", fields.text("kind"), ArtefactId::new),
                fields.text("confidence"),
                said(fields.object("said")));
        fields.nothingElse();
        return artefact;
    }

    private static Said said(Fields fields) throws MalformedEntry {
        var kind = fields.textOrNull("kind");
        var said = new Said(
                kind == null ? null : Fields.valid("kind", kind, ArtefactId::new),
                fields.textOrNull("cluster"),
                fields.textOrNull("node"),
                fields.momentOrNull("captured"));
        fields.nothingElse();
        return said;
    }

    static void write(Body body, Entry.ObservationRuled entry) throws IOException {
        body.id("run", entry.observation().run())
                .number("index", entry.observation().index());
        switch (entry.ruling()) {
            case Ruling.Accepted _ -> body.text("ruling", "accepted");
            case Ruling.Overridden(var outcome) ->
                body.text("ruling", "overridden").constant("outcome", outcome);
            case Ruling.Left _ -> body.text("ruling", "left");
        }
        body.text("because", entry.because()).ids("replaces", entry.replaces());
    }

    static Entry observationRuled(Fields fields) throws MalformedEntry {
        var run = fields.id("run");
        var index = fields.count("index");
        if (index >= AnalysisBounds.OBSERVATIONS) {
            throw new MalformedEntry("observation " + index);
        }
        var word = fields.text("ruling");
        var ruling = switch (word) {
            case "accepted" -> new Ruling.Accepted();
            case "overridden" -> new Ruling.Overridden(fields.constant("outcome", Outcome.class));
            case "left" -> new Ruling.Left();
            default -> throw new MalformedEntry("ruling '" + word + "'");
        };
        return new Entry.ObservationRuled(
                new ObservationId(run, (int) index), ruling, fields.text("because"), fields.ids("replaces"));
    }

    static void write(Body body, Entry.ParameterSet entry) throws IOException {
        body.text("check", entry.check().value()).text("parameter", entry.parameter());
        var values = entry.values();
        if (values != null) {
            body.texts("values", values);
        }
        body.text("because", entry.because()).ids("replaces", entry.replaces());
    }

    static Entry parameterSet(Fields fields) throws MalformedEntry {
        return new Entry.ParameterSet(
                Fields.valid("check", fields.text("check"), CheckId::new),
                fields.text("parameter"),
                fields.has("values") ? fields.list("values", AnalysisBounds.VALUES, value -> value) : null,
                fields.text("because"),
                fields.ids("replaces"));
    }
}
