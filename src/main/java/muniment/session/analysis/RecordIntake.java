package muniment.session.analysis;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Reading;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.ArtefactId;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Evidence;
import muniment.journal.JournalProblem;
import muniment.journal.Sample;
import muniment.journal.Times;
import muniment.observation.Capture;
import muniment.session.Answers;
import muniment.session.FileProblem;
import muniment.session.Job;
import muniment.session.MediaTypes;
import muniment.session.Progress;
import muniment.session.Session;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the recognised files of an intake as evidence, and what the analysis saw, in one step that can be undone.
 *
 * <p>A file that is on file already is not recorded twice: it supports the further obligations. Nothing is recorded if
 * it is cancelled or fails; bytes that were kept for it are cleared away when the document is closed.
 */
public record RecordIntake(Session session, Intake intake) implements Job<Decision> {
    private static final Instant EARLIEST = Instant.EPOCH;

    /**
     * @throws JournalProblem if bytes or entries could not be kept
     * @throws FileProblem if a file could not be read again, or is no longer what was analysed
     */
    @Override
    public Decision run(Progress progress) throws JournalProblem, FileProblem {
        var obligations = new Obligations(session.snapshot().catalog());
        var wanted = intake.only(intake.recognised()
                .filter(file -> !obligations.of(kinds(file.readings())).isEmpty())
                .map(FileIntake::exhibit)
                .toList());
        var files = byDigest(wanted);
        var whole = files.values().stream()
                .mapToLong(readings -> readings.getFirst().exhibit().size())
                .sum();
        var commands = new ArrayList<Command>();
        long done = 0;
        for (var file : files.entrySet()) {
            var exhibit = file.getValue().getFirst().exhibit();
            var before = done;
            var what = Phrase.of("session.keeping", exhibit.name());
            progress.at(done, whole, what);
            var onFile = onFile(file.getKey());
            if (onFile == null) {
                var mediaType = keep(exhibit, bytes -> progress.at(Math.min(whole, before + bytes), whole, what));
                commands.add(evidence(file.getValue(), mediaType, obligations));
            } else {
                link(onFile, obligations.of(kinds(file.getValue()))).ifPresent(commands::add);
            }
            done += exhibit.size();
        }
        commands.add(Recordable.of(wanted));
        return Answers.of(session.submit(commands));
    }

    private static Map<Sha256, List<Reading>> byDigest(Intake intake) {
        var files = new LinkedHashMap<Sha256, List<Reading>>();
        intake.recognised()
                .forEach(file -> files.computeIfAbsent(file.exhibit().digest(), _ -> new ArrayList<>())
                        .addAll(file.readings()));
        return files;
    }

    private static List<ArtefactId> kinds(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading.recognition().kind())
                .distinct()
                .toList();
    }

    private @Nullable EvidenceOnFile onFile(Sha256 digest) {
        return session.snapshot().assessment().evidence().stream()
                .filter(EvidenceOnFile::stands)
                .filter(onFile -> onFile.evidence().content() instanceof Content.File file
                        && file.digest().equals(digest))
                .findFirst()
                .orElse(null);
    }

    private static java.util.Optional<Command> link(EvidenceOnFile onFile, Set<StatementId> obligations) {
        var further = new HashSet<>(obligations);
        further.removeAll(onFile.obligations());
        return further.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Command.LinkEvidence(onFile.id(), further));
    }

    /** Keeps the bytes and says what kind of file they are. */
    private String keep(Exhibit exhibit, WatchedBytes.Watch watch) throws JournalProblem, FileProblem {
        try (var bytes = new BufferedInputStream(exhibit.bytes().open(), MediaTypes.HEAD)) {
            bytes.mark(MediaTypes.HEAD);
            var mediaType = MediaTypes.of(exhibit.name(), bytes.readNBytes(MediaTypes.HEAD));
            bytes.reset();
            var kept = session.files().keep(bytes, watch::at);
            if (!kept.digest().equals(exhibit.digest())) {
                throw new FileProblem(FileProblem.Kind.CHANGED, Path.of(exhibit.name()), "", null);
            }
            return mediaType;
        } catch (IOException e) {
            throw FileProblem.reading(Path.of(exhibit.name()), e);
        }
    }

    private Command evidence(List<Reading> readings, String mediaType, Obligations obligations) {
        var exhibit = readings.getFirst().exhibit();
        var received = session.moment();
        var content = new Content.File(exhibit.digest(), exhibit.name(), mediaType, exhibit.size());
        var custody = new Custody(cluster(readings), obligations.obtained(kinds(readings)), "", Custody.Form.ORIGINAL);
        return new Command.RecordEvidence(
                new Evidence(
                        title(exhibit.name()),
                        content,
                        new Times(captured(readings, received), null, null, received, null),
                        custody,
                        Sample.WHOLE),
                obligations.of(kinds(readings)));
    }

    private static String title(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? name : last;
    }

    private static String cluster(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.circumstances().ofCluster().stream())
                .findFirst()
                .orElse("");
    }

    /** The oldest of its outputs counts; a time that cannot be, such as one to come, is not taken over. */
    private static @Nullable Instant captured(List<Reading> readings, Instant received) {
        return readings.stream()
                .map(reading -> reading.circumstances().capture())
                .flatMap(RecordIntake::moment)
                .min(Comparator.naturalOrder())
                .filter(moment -> !moment.isAfter(received) && !moment.isBefore(EARLIEST))
                .orElse(null);
    }

    private static Stream<Instant> moment(Capture capture) {
        return capture.moment().stream();
    }
}
