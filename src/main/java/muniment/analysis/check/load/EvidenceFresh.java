package muniment.analysis.check.load;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.catalog.Obligation;
import muniment.observation.Capture;
import muniment.observation.Citation;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Place;
import muniment.observation.Subject;
import muniment.text.Phrase;

/** Whether each artefact is young enough for the strictest obligation that accepts it. */
final class EvidenceFresh implements Examination {
    private static final CheckId ID = new CheckId("CHK-EVIDENCE-FRESH");
    private static final Duration AHEAD = Duration.ofDays(1);

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        for (var reading : dossier.readings()) {
            judge(dossier, reading).write(findings, reading);
        }
        return findings.all();
    }

    private static Judged judge(Dossier dossier, Reading reading) {
        var kind = reading.recognition().kind();
        var name = reading.exhibit().name();
        var strictest = dossier.settings().catalog().obligations().stream()
                .filter(obligation -> obligation.evidence().stream()
                        .anyMatch(accepted -> accepted.artefact().equals(kind)))
                .min(Comparator.comparing(obligation -> obligation.freshness().days()));
        var at = reading.circumstances().capture().moment();
        if (at.isEmpty()) {
            return new Judged(Outcome.UNKNOWN, "", Phrase.of("check-load.fresh.undated", name));
        }
        var age = Duration.between(at.get(), dossier.now());
        var days = Long.toString(age.toDays());
        if (age.negated().compareTo(AHEAD) > 0) {
            return new Judged(
                    Outcome.UNKNOWN,
                    "",
                    Phrase.of("check-load.fresh.future", name, at.get().toString()));
        }
        if (strictest.isEmpty()) {
            return new Judged(
                    Outcome.NOT_APPLICABLE, days, Phrase.of("check-load.fresh.no-obligation", name, kind.value()));
        }
        return aged(reading, strictest.get(), age, days);
    }

    private static Judged aged(Reading reading, Obligation obligation, Duration age, String days) {
        var allowed = obligation.freshness().days();
        var stale = age.compareTo(Duration.ofDays(allowed)) > 0;
        return new Judged(
                stale ? Outcome.FAIL : Outcome.PASS,
                days,
                Phrase.of(
                        stale ? "check-load.fresh.stale" : "check-load.fresh.pass",
                        reading.exhibit().name(),
                        days,
                        Integer.toString(allowed),
                        obligation.passage().id().value(),
                        basis(reading.circumstances().capture().basis()),
                        age.toDays()));
    }

    private static Phrase basis(Capture.Basis basis) {
        return Phrase.of(
                switch (basis) {
                    case STATED -> "check-load.fresh.by-statement";
                    case INSIDE, UNKNOWN -> "check-load.fresh.by-content";
                    case FILE -> "check-load.fresh.by-file";
                });
    }

    private record Judged(Outcome outcome, String days, Phrase says) {
        void write(Findings findings, Reading reading) {
            var kind = reading.recognition().kind();
            var node = reading.circumstances().ofNode().map(Topology::plain).orElse("");
            findings.about(new Subject(
                            Subject.Kind.ARTEFACT,
                            kind.value(),
                            node.isEmpty() ? reading.exhibit().name() : node))
                    .citing(
                            new Citation(
                                    reading.exhibit().digest(),
                                    kind,
                                    reading.exhibit().name(),
                                    Place.WHOLE),
                            reading.circumstances().capture())
                    .measured(days, days.isEmpty() ? "" : "days")
                    .collect(kind.value())
                    .end(outcome, says.key(), says.values().toArray());
        }
    }
}
