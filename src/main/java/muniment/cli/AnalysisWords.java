package muniment.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import muniment.analysis.Analysis;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Reading;
import muniment.catalog.Artefact;
import muniment.catalog.Catalog;
import muniment.catalog.Check;
import muniment.observation.Citation;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Weighed;
import muniment.observation.Weighing;
import muniment.text.Text;

/** What artefacts show, for people: what is wrong first, then what passed, then what cannot be said. */
record AnalysisWords(Terminal terminal, Catalog catalog, boolean all) {
    List<String> lines(Collection<Exhibit> exhibits, Analysis analysis) {
        var lines = new ArrayList<String>();
        exhibits.forEach(exhibit -> artefact(exhibit, analysis, lines));
        analysis.remarks().forEach(remark -> lines.add(terminal.say("cli.analyse.remark", remark)));
        var weighed = Weighing.of(analysis.observations());
        for (var outcome : List.of(Outcome.FAIL, Outcome.WARN, Outcome.PASS, Outcome.NOT_APPLICABLE)) {
            group(outcome, weighed, lines);
        }
        unknown(weighed, lines);
        superseded(weighed, lines);
        return lines;
    }

    private void artefact(Exhibit exhibit, Analysis analysis, List<String> lines) {
        var readings = analysis.readings().stream()
                .filter(reading -> reading.exhibit().digest().equals(exhibit.digest())
                        && reading.exhibit().name().equals(exhibit.name()))
                .toList();
        if (readings.isEmpty()) {
            lines.add(terminal.say("cli.analyse.unrecognised", exhibit.name()));
        }
        for (var reading : readings) {
            lines.add(terminal.say("cli.analyse.recognised", exhibit.name(), title(reading), where(reading)));
            reading.remarks().forEach(remark -> lines.add(terminal.say("cli.analyse.remark", remark)));
        }
    }

    private String title(Reading reading) {
        var kind = reading.recognition().kind();
        return catalog.artefact(kind).map(Artefact::title).orElse(kind.value());
    }

    private String where(Reading reading) {
        var circumstances = reading.circumstances();
        var parts = new ArrayList<String>();
        circumstances.ofCluster().ifPresent(cluster -> parts.add(terminal.say("cli.analyse.cluster", cluster)));
        circumstances.ofNode().ifPresent(node -> parts.add(terminal.say("cli.analyse.node", node)));
        circumstances
                .capture()
                .moment()
                .ifPresent(at -> parts.add(terminal.say(
                        "cli.analyse.captured."
                                + Text.slug(circumstances.capture().basis()),
                        at.toString())));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private void group(Outcome outcome, List<Weighed> weighed, List<String> lines) {
        var own = weighed.stream()
                .filter(Weighed::speaks)
                .filter(one -> one.observation().outcome() == outcome)
                .toList();
        if (own.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(terminal.say("cli.analyse.group." + Text.slug(outcome), own.size()));
        own.forEach(one -> observation(one, lines));
    }

    private void observation(Weighed weighed, List<String> lines) {
        var observation = weighed.observation();
        lines.add(terminal.say(
                "cli.analyse.observation",
                observation.check().value(),
                severity(observation),
                observation.finding().says()));
        if (weighed.contradicted()) {
            lines.add(terminal.say("cli.analyse.contradicted"));
        }
        var finding = observation.finding();
        var deviation = finding.threshold().deviation() ? terminal.say("cli.analyse.deviation") : "";
        lines.add(
                finding.measured().equals(Measurement.NONE)
                        ? terminal.say(
                                "cli.analyse.compared", finding.threshold().text(), deviation)
                        : terminal.say(
                                "cli.analyse.measured",
                                finding.measured().toString(),
                                finding.threshold().text(),
                                deviation));
        if (!observation.grounds().citations().isEmpty()) {
            lines.add(terminal.say("cli.analyse.seen", places(observation)));
        }
    }

    private static String places(Observation observation) {
        var citations = observation.grounds().citations();
        var shown = citations.stream().limit(3).map(AnalysisWords::place).collect(Collectors.joining("; "));
        return citations.size() > 3 ? shown + "; +" + (citations.size() - 3) : shown;
    }

    private static String place(Citation citation) {
        return citation.name() + " " + citation.place();
    }

    private String severity(Observation observation) {
        return catalog.check(observation.check())
                .map(Check::severity)
                .map(Text::slug)
                .orElse("");
    }

    /** Checks for which nothing was handed in are named in one line, unless everything was asked for. */
    private void unknown(List<Weighed> weighed, List<String> lines) {
        var open = weighed.stream()
                .filter(Weighed::speaks)
                .filter(one -> one.observation().outcome() == Outcome.UNKNOWN)
                .toList();
        var undecided = open.stream()
                .filter(one -> all || !one.observation().grounds().citations().isEmpty())
                .toList();
        if (!undecided.isEmpty()) {
            lines.add("");
            lines.add(terminal.say("cli.analyse.group.unknown", undecided.size()));
            undecided.forEach(one -> {
                observation(one, lines);
                if (!one.observation().collect().isEmpty()) {
                    lines.add(terminal.say("cli.analyse.collect", collect(one.observation())));
                }
            });
        }
        if (open.size() > undecided.size()) {
            lines.add("");
            lines.add(terminal.say("cli.analyse.not-judged", open.size() - undecided.size()));
        }
    }

    private static String collect(Observation observation) {
        return observation.collect().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private void superseded(List<Weighed> weighed, List<String> lines) {
        var old = weighed.stream().filter(one -> !one.speaks()).toList();
        if (!old.isEmpty()) {
            lines.add("");
            lines.add(terminal.say("cli.analyse.superseded", old.size()));
            if (all) {
                old.forEach(one -> lines.add(terminal.say(
                        "cli.analyse.old",
                        one.observation().check().value(),
                        Text.slug(one.observation().outcome()),
                        one.observation().finding().says())));
            }
        }
    }
}
