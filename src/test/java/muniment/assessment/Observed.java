package muniment.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import muniment.catalog.ArtefactId;
import muniment.catalog.CheckId;
import muniment.catalog.Sha256;
import muniment.catalog.SourceId;
import muniment.catalog.StatementId;
import muniment.journal.Conditions;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Evidence;
import muniment.journal.ReadAs;
import muniment.journal.Said;
import muniment.journal.Sample;
import muniment.journal.Times;
import muniment.observation.Capture;
import muniment.observation.Citation;
import muniment.observation.Finding;
import muniment.observation.Grounds;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Place;
import muniment.observation.Subject;
import muniment.observation.Threshold;

/** Files, what analyses saw in them, and analyses that say so; a file is named by its text. */
public final class Observed {
    private static final ArtefactId LIST = new ArtefactId("az-backup-list");

    private Observed() {}

    public static Command.RecordEvidence file(String text, LocalDate captured, StatementId... obligations) {
        var at = captured.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Command.RecordEvidence(
                new Evidence(
                        text,
                        new Content.File(Sha256.of(text), text + ".json", "application/json", text.length()),
                        new Times(at, null, null, at, null),
                        Custody.UNKNOWN,
                        Sample.WHOLE),
                Set.of(obligations));
    }

    /** What a check saw in files of this day. */
    public static Observation saw(CheckId check, Outcome outcome, LocalDate captured, String... files) {
        return saw(check, outcome, Subject.CLUSTER, captured, files);
    }

    public static Observation saw(
            CheckId check, Outcome outcome, Subject subject, LocalDate captured, String... files) {
        return saw(check, outcome, subject, captured, false, files);
    }

    public static Observation saw(
            CheckId check, Outcome outcome, Subject subject, LocalDate captured, boolean deviation, String... files) {
        var at = captured.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Observation(
                check,
                outcome,
                subject,
                new Finding(
                        outcome + " in " + String.join(", ", files),
                        new Measurement("40", "hours"),
                        new Threshold("at most 36 hours", List.of(new SourceId("muniment")), deviation)),
                new Grounds(
                        Stream.of(files)
                                .map(file -> new Citation(Sha256.of(file), LIST, file + ".json", Place.line(3)))
                                .toList(),
                        files.length == 0 ? Capture.UNKNOWN : new Capture(at, Capture.Basis.INSIDE),
                        "1"),
                List.of());
    }

    public static Command.RecordAnalysis analysis(Observation... observations) {
        return new Command.RecordAnalysis(conditions(), artefacts(List.of(observations)), List.of(observations));
    }

    public static Conditions conditions() {
        return new Conditions("1", Sha256.of("catalog"), Instant.parse("2026-06-15T09:00:00Z"), Map.of(), Map.of());
    }

    /** What was cited, or some file where nothing was. */
    private static List<ReadAs> artefacts(List<Observation> observations) {
        var cited = observations.stream()
                .flatMap(observation -> observation.grounds().citations().stream())
                .map(citation -> new ReadAs(
                        citation.artefact(), citation.name(), null, citation.kind(), "certain", Said.NOTHING))
                .distinct()
                .toList();
        return cited.isEmpty()
                ? List.of(new ReadAs(Sha256.of("some"), "some.json", null, LIST, "likely", Said.NOTHING))
                : cited;
    }
}
