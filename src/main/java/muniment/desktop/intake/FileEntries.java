package muniment.desktop.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.analysis.form.Stated;
import muniment.analysis.reading.Reading;
import muniment.analysis.reading.Recognition;
import muniment.assessment.Confidentiality;
import muniment.catalog.Artefact;
import muniment.catalog.ArtefactId;
import muniment.catalog.Catalog;
import muniment.catalog.Sha256;
import muniment.catalog.Statement;
import muniment.desktop.intake.IntakeModel.Choice;
import muniment.desktop.intake.IntakeModel.Detail;
import muniment.desktop.intake.IntakeModel.FileEntry;
import muniment.desktop.intake.IntakeModel.OutcomeCount;
import muniment.desktop.kit.Fact;
import muniment.desktop.kit.FileSize;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Marks;
import muniment.desktop.kit.Tone;
import muniment.desktop.observation.ObservationWords;
import muniment.observation.Capture;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.session.Snapshot;
import muniment.session.analysis.Collection.NotTaken;
import muniment.session.analysis.FileIntake;
import muniment.session.analysis.Obligations;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Puts the files of a batch into entries: recognised ones first, then the others with why and what to do. */
record FileEntries(Catalog catalog, Snapshot snapshot, ObservationWords words, Text text) {
    List<FileEntry> of(Batch batch) {
        var entries = new ArrayList<FileEntry>();
        var recognised = batch.intake().recognised().toList();
        add(
                entries,
                "recognised",
                recognised.stream()
                        .map(file -> (FileEntry) recognised(batch, file))
                        .toList());
        add(
                entries,
                "unrecognised",
                batch.intake().files().stream()
                        .filter(file -> !file.recognised())
                        .map(file -> (FileEntry) unrecognised(file))
                        .toList());
        add(
                entries,
                "not-taken",
                batch.notTaken().stream()
                        .map(part -> (FileEntry) notTaken(part))
                        .toList());
        return entries;
    }

    private void add(List<FileEntry> entries, String group, List<FileEntry> files) {
        if (!files.isEmpty()) {
            var heading = text.say("intake-room.group." + group, files.size());
            entries.add(new FileEntry.Heading(group, heading, text.say("intake-room.group-hint." + group)));
            entries.addAll(files);
        }
    }

    private FileEntry.File recognised(Batch batch, FileIntake file) {
        var recognition = file.readings().getFirst().recognition();
        return new FileEntry.File(
                Batch.id(file.exhibit()),
                titles(file),
                file.exhibit().name(),
                List.of(mark(recognition.confidence()), level(file)),
                circumstances(file),
                counts(observations(batch, file)),
                batch.wanted(file) ? Choice.CHOSEN : Choice.LEFT);
    }

    private FileEntry.File unrecognised(FileIntake file) {
        return new FileEntry.File(
                Batch.id(file.exhibit()),
                file.exhibit().name(),
                new FileSize(text).of(file.exhibit().size()),
                List.of(new Mark(Feather.HELP_CIRCLE, text.say("intake-room.unrecognised"), Tone.CAUTION)),
                "",
                List.of(),
                Choice.NONE);
    }

    private FileEntry.File notTaken(NotTaken part) {
        return new FileEntry.File(
                "not-taken " + part.name(),
                part.name(),
                text.say(part.why()),
                List.of(new Mark(Feather.SLASH, text.say("intake-room.not-taken"), Tone.CAUTION)),
                "",
                List.of(),
                Choice.NONE);
    }

    /** What a file was taken for; several outputs in one file each by their title. */
    private String titles(FileIntake file) {
        return kinds(file).map(this::title).collect(Collectors.joining(", "));
    }

    private static Stream<ArtefactId> kinds(FileIntake file) {
        return file.readings().stream()
                .map(reading -> reading.recognition().kind())
                .distinct();
    }

    private String title(ArtefactId kind) {
        return catalog.artefact(kind).map(Artefact::title).orElse(kind.value());
    }

    private Mark mark(Recognition.Confidence confidence) {
        var word = text.name("intake-room.confidence", confidence);
        return switch (confidence) {
            case CERTAIN -> new Mark(Feather.CHECK_CIRCLE, word, Tone.GOOD);
            case LIKELY -> new Mark(Feather.HELP_CIRCLE, word, Tone.CAUTION);
            case STATED -> new Mark(Feather.USER, word, Tone.INFO);
        };
    }

    /** How confidential it is on file, or would count if it were recorded now. */
    private Mark level(FileIntake file) {
        return new Marks(text)
                .of(Confidentiality.of(snapshot.assessment()).of(file.exhibit().digest()));
    }

    private String circumstances(FileIntake file) {
        var parts = new ArrayList<String>();
        each(file, reading -> reading.circumstances().ofCluster()).ifPresent(parts::add);
        each(file, reading -> reading.circumstances().ofNode()).ifPresent(parts::add);
        parts.add(words.captured(capture(file)));
        return String.join("  ·  ", parts);
    }

    private static Capture capture(FileIntake file) {
        return file.readings().getFirst().circumstances().capture();
    }

    private static Optional<String> each(FileIntake file, java.util.function.Function<Reading, Optional<String>> part) {
        var all = file.readings().stream()
                .flatMap(reading -> part.apply(reading).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** The observations that rest on a file. */
    static List<Observation> observations(Batch batch, FileIntake file) {
        return batch.shown().analysis().observations().stream()
                .filter(observation -> cites(observation, file.exhibit().digest()))
                .toList();
    }

    static boolean cites(Observation observation, Sha256 digest) {
        return observation.grounds().citations().stream()
                .anyMatch(citation -> citation.artefact().equals(digest));
    }

    /** How many there are of each outcome, worst first. */
    List<OutcomeCount> counts(List<Observation> observations) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        observations.forEach(observation -> counts.merge(observation.outcome(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new OutcomeCount(entry.getKey(), new Marks(text).of(entry.getKey()), entry.getValue()))
                .toList();
    }

    Detail detail(FileIntake file) {
        return new Detail(
                Batch.id(file.exhibit()),
                file.recognised() ? titles(file) : file.exhibit().name(),
                file.exhibit().name(),
                says(file),
                facts(file),
                file.readings().stream()
                        .flatMap(reading -> reading.remarks().stream())
                        .distinct()
                        .toList(),
                true);
    }

    Detail detail(NotTaken part) {
        return new Detail(
                "not-taken " + part.name(),
                part.name(),
                part.name(),
                text.say("intake-room.not-taken-why", text.say(part.why())),
                List.of(),
                List.of(),
                false);
    }

    private String says(FileIntake file) {
        if (!file.recognised()) {
            return text.say(
                    "intake-room.unrecognised-why",
                    file.whyNot().map(text::say).orElseGet(() -> text.say("intake-room.unrecognised")));
        }
        return file.readings().stream()
                .map(Reading::recognition)
                .map(recognition -> text.say(
                        "intake-room.recognised-why",
                        title(recognition.kind()),
                        text.name("intake-room.confidence", recognition.confidence()),
                        recognition.reason()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private List<Fact> facts(FileIntake file) {
        var facts = new ArrayList<Fact>();
        if (file.recognised()) {
            add(
                    facts,
                    "cluster",
                    each(file, reading -> reading.circumstances().ofCluster())
                            .orElse(text.say("intake-room.not-said")));
            add(
                    facts,
                    "node",
                    each(file, reading -> reading.circumstances().ofNode()).orElse(text.say("intake-room.not-said")));
            add(facts, "captured", words.captured(capture(file)));
            add(facts, "obligations", obligations(file));
        }
        add(facts, "size", new FileSize(text).of(file.exhibit().size()));
        if (!file.stated().equals(Stated.NOTHING)) {
            add(facts, "stated", text.say("intake-room.stated"));
        }
        return facts;
    }

    private String obligations(FileIntake file) {
        var titles = new Obligations(snapshot.catalog())
                .of(kinds(file).toList()).stream()
                        .flatMap(id -> snapshot.catalog().statement(id).map(Statement::title).stream())
                        .sorted()
                        .toList();
        return titles.isEmpty() ? text.say("intake-room.serves-none") : String.join("; ", titles);
    }

    private void add(List<Fact> facts, String name, String value) {
        facts.add(new Fact(text.say("intake-room.fact." + name), value));
    }
}
