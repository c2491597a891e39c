package muniment.desktop.observation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.assessment.ObservationOnFile;
import muniment.catalog.AnalysedCatalog;
import muniment.catalog.Check;
import muniment.catalog.Parameter;
import muniment.desktop.kit.Tone;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.work.Notice;
import muniment.journal.Ruling;
import muniment.observation.Outcome;
import muniment.text.Text;

/** Accepts and overrides observations on file, and changes what their checks compare with. Used on one thread. */
public final class Rulings implements ObservationActions {
    private static final String NOTICE = "ruling";

    private final OpenDocument document;
    private final Surroundings around;
    private final ObservationSheets sheets;
    private final Text text;

    public Rulings(OpenDocument document, Surroundings around, ObservationSheets sheets) {
        this.document = document;
        this.around = around;
        this.sheets = sheets;
        this.text = around.text();
    }

    @java.lang.Override
    public void view(ObservationRow.Cited place) {
        around.navigator().go(new Place.Artefact(place.digest(), place.at()));
    }

    @java.lang.Override
    public void accept(String observation) {
        rule(observation, new Ruling.Accepted());
    }

    @java.lang.Override
    public void leave(String observation) {
        rule(observation, new Ruling.Left());
    }

    private void rule(String observation, Ruling ruling) {
        onFile(observation)
                .ifPresent(onFile -> document.submit(new Command.RuleObservation(onFile.id(), ruling, ""), this::say));
    }

    @java.lang.Override
    public void override(String observation) {
        onFile(observation).ifPresent(onFile -> {
            var outcomes = Stream.of(Outcome.values())
                    .filter(outcome -> outcome != onFile.observation().outcome())
                    .toList();
            var draft = ObservationSheets.Override.among(outcomes);
            sheets.override(onFile.observation().finding().says(), draft, close -> override(onFile, draft, close));
        });
    }

    private void override(ObservationOnFile onFile, ObservationSheets.Override draft, Runnable close) {
        var outcome = draft.outcome().getValue();
        if (outcome == null) {
            draft.refusals().show("outcome", text.say("observation.outcome-missing"));
            return;
        }
        var command = new Command.RuleObservation(
                onFile.id(), new Ruling.Overridden(outcome), draft.because().get());
        document.submit(command, decision -> {
            if (draft.refusals().show(decision, text)) {
                close.run();
            }
        });
    }

    @java.lang.Override
    public void changeThreshold(String observation) {
        onFile(observation)
                .flatMap(onFile -> AnalysedCatalog.of(document.snapshot().catalog())
                        .check(onFile.observation().check()))
                .ifPresent(this::changeThreshold);
    }

    private void changeThreshold(Check check) {
        var names = check.rule().parameters().stream().map(Parameter::name).toList();
        if (names.isEmpty()) {
            around.notices().show(Notice.of(NOTICE, Tone.INFO, text.say("observation.no-parameter", check.title())));
            return;
        }
        var draft = ObservationSheets.Threshold.among(names);
        draft.name().subscribe(name -> usual(check, name, draft));
        sheets.threshold(check.title(), draft, close -> change(check, draft, close));
    }

    private void usual(Check check, String name, ObservationSheets.Threshold draft) {
        check.parameter(name).ifPresent(parameter -> {
            var changed = document.snapshot()
                    .assessment()
                    .changedParameters()
                    .getOrDefault(check.id(), java.util.Map.of())
                    .get(name);
            var usual = parameter.declared();
            draft.value().set(String.join(", ", changed == null ? usual.orElse(List.of()) : changed));
            draft.usual()
                    .set(usual.map(values -> text.say(
                                    "observation.parameter-usual", String.join(", ", values), parameter.unit()))
                            .orElseGet(() -> text.say("observation.parameter-none")));
        });
    }

    /** What is the catalog's value is stored as none of its own. */
    private void change(Check check, ObservationSheets.Threshold draft, Runnable close) {
        var name = draft.name().get();
        var typed = typed(draft.value().get());
        var usual = check.parameter(name).flatMap(Parameter::declared).orElse(List.of());
        var command = new Command.SetParameter(
                check.id(),
                name,
                typed.equals(usual) ? null : typed,
                draft.because().get());
        document.submit(command, decision -> {
            if (draft.refusals().show(decision, text)) {
                close.run();
                around.notices()
                        .show(Notice.of(NOTICE, Tone.INFO, text.say("observation.parameter-changed", check.title())));
            }
        });
    }

    private static List<String> typed(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void say(Decision decision) {
        switch (decision) {
            case Decision.Accepted _ -> around.notices().settle(NOTICE);
            case Decision.Refused(var reasons) ->
                around.notices()
                        .show(Notice.of(
                                NOTICE,
                                Tone.CAUTION,
                                text.say(reasons.getFirst().phrase())));
        }
    }

    private Optional<ObservationOnFile> onFile(String observation) {
        return document.snapshot().assessment().observations().stream()
                .filter(onFile ->
                        onFile.names().stream().anyMatch(name -> name.toString().equals(observation)))
                .findFirst();
    }
}
