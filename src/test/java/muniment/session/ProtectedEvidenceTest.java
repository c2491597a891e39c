package muniment.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muniment.assessment.EvidenceOnFile;
import muniment.journal.Content;
import muniment.journal.Person;
import muniment.journal.Scope;
import muniment.observation.Place;
import muniment.session.analysis.AnalyseEvidence;
import muniment.session.analysis.AnalyseFiles;
import muniment.session.analysis.Collection;
import muniment.session.analysis.Handed;
import muniment.session.analysis.RecordIntake;
import muniment.session.analysis.Reperform;
import muniment.session.analysis.Reperformance;
import muniment.session.analysis.Terms;
import muniment.session.viewing.OpenViewing;
import muniment.session.viewing.Original;
import muniment.session.viewing.Viewing;
import muniment.vault.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence in a document with a password is worked on like any other, through copies that are encrypted. */
final class ProtectedEvidenceTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    @Test
    void whenTheDocumentIsProtectedThenItsEvidenceIsReadAnalysedAndShown() throws Exception {
        var peerings = peerings();
        try (var password = Password.of("correct horse".toCharArray());
                var session = Desk.at(Workplace.in(home, NOON))
                        .create(
                                home.resolve("a.muniment"),
                                Scope.of("A", "c"),
                                Map.of(),
                                new Person("Dana", ""),
                                password)) {
            record(session, peerings);

            var onFile = content(session.snapshot().assessment().evidence());
            var original = Original.of(session, onFile);
            assertTrue(original.secret());
            try (var viewing = new OpenViewing(original, Place.WHOLE).run(Progress.unwatched())) {
                var text = assertInstanceOf(Viewing.Text.class, viewing.shape());
                assertEquals(
                        Files.readString(peerings).strip(),
                        text.lines().text(1, 1000).strip());
                assertTrue(text.laidOut().isPresent());
            }
            var read = new AnalyseEvidence(session).run(Progress.unwatched());
            assertEquals(1, read.files().size());
            assertEquals(onFile.digest(), read.files().getFirst().exhibit().digest());
            assertEquals(
                    List.of(new Reperformance.Result.Same()),
                    new Reperform(session)
                            .run(Progress.unwatched()).stream()
                                    .map(Reperformance::result)
                                    .toList());
        }
    }

    @Test
    void whenTheDocumentIsNotProtectedThenItsEvidenceIsNoSecret() throws Exception {
        var peerings = peerings();
        try (var session = Desk.at(Workplace.in(home, NOON))
                .create(home.resolve("a.muniment"), Scope.of("A", "c"), Map.of(), new Person("Dana", ""))) {
            record(session, peerings);

            assertFalse(
                    Original.of(session, content(session.snapshot().assessment().evidence()))
                            .secret());
        }
    }

    private Path peerings() throws IOException {
        var file = home.resolve("az-vnet-peering-list.json");
        try (var sample = Objects.requireNonNull(
                ProtectedEvidenceTest.class.getResourceAsStream("/samples/evidence/az-vnet-peering-list.json"))) {
            Files.copy(sample, file);
        }
        return file;
    }

    private static void record(Session session, Path file) throws Exception {
        try (var collection = Collection.open(List.of(file), Progress.unwatched())) {
            var handed = collection.exhibits().stream().map(Handed::of).toList();
            var intake = new AnalyseFiles(handed, Terms.of(session)).run(Progress.unwatched());
            new RecordIntake(session, intake).run(Progress.unwatched());
        }
    }

    private static Content.File content(List<EvidenceOnFile> evidence) {
        assertEquals(1, evidence.size());
        return assertInstanceOf(
                Content.File.class, evidence.getFirst().evidence().content());
    }
}
