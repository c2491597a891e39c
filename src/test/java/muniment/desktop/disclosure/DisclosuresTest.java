package muniment.desktop.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.ClassificationId;
import muniment.catalog.Classifications;
import muniment.desktop.Headless;
import muniment.desktop.kit.Refusals;
import muniment.session.Incoming;
import muniment.session.Progress;
import muniment.session.Provenance;
import muniment.session.RecordFile;
import muniment.sharing.Profiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may see evidence, without a toolkit. */
final class DisclosuresTest {
    @TempDir
    Path home;

    private final Asking sheets = new Asking();
    private Headless desk;
    private Disclosures disclosures;

    /** Keeps the question that is open; the test fills it and hands it in. */
    private static final class Asking implements DisclosureSheets {
        private @Nullable MarkDraft mark;
        private @Nullable CopyDraft copy;
        private @Nullable GiveDraft give;
        private Runnable choose = () -> {};
        private Consumer<Runnable> doIt = _ -> {};
        private boolean closed;

        @Override
        public void mark(String about, MarkDraft draft, Consumer<Runnable> doIt) {
            mark = draft;
            this.doIt = doIt;
        }

        @Override
        public void copy(String about, CopyDraft draft, Runnable choose, Consumer<Runnable> doIt) {
            copy = draft;
            this.choose = choose;
            this.doIt = doIt;
        }

        @Override
        public void give(GiveDraft draft, Runnable choose, Consumer<Runnable> doIt) {
            give = draft;
            this.choose = choose;
            this.doIt = doIt;
        }

        private void handIn() {
            doIt.accept(() -> closed = true);
        }
    }

    @BeforeEach
    void recordAFile() throws Exception {
        desk = Headless.in(home);
        disclosures = new Disclosures(desk.document, desk.surroundings, sheets);
        var file = Files.writeString(home.resolve("nodes.txt"), "UN 10.0.0.4\nUN 10.0.0.5\nby Olga\n");
        var obligation =
                desk.document.snapshot().catalog().obligations().getFirst().id();
        new RecordFile(desk.document.session(), Incoming.of(file), "", Provenance.UNKNOWN, Set.of(obligation))
                .run(Progress.unwatched());
        desk.until(() -> !all().isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private List<EvidenceOnFile> all() {
        return desk.document.snapshot().assessment().evidence();
    }

    private EvidenceOnFile original() {
        return all().getFirst();
    }

    private static Map<String, String> against(Refusals refusals) {
        return refusals.byField().get();
    }

    private MarkDraft mark() {
        disclosures.mark(original().id().toString());
        return java.util.Objects.requireNonNull(sheets.mark);
    }

    private CopyDraft copy() {
        disclosures.redact(original().id().toString());
        return java.util.Objects.requireNonNull(sheets.copy);
    }

    private GiveDraft give() {
        disclosures.give();
        return java.util.Objects.requireNonNull(sheets.give);
    }

    private String say(String key, Object... values) {
        return desk.text.say(key, values);
    }

    @Test
    void whenEvidenceIsMarkedThenTheLevelCountsAndTheQuestionCloses() {
        var draft = mark();
        assertEquals(Classifications.usual().unmarked(), draft.level().getValue());
        draft.level().setValue(Classifications.usual().meant(new ClassificationId("restricted")));
        draft.because().set("It names people.");
        sheets.handIn();
        desk.until(() -> sheets.closed);
        assertEquals(
                List.of(new ClassificationId("restricted")),
                original().markings().stream()
                        .map(stated -> stated.value().level())
                        .toList());
    }

    @Test
    void whenALevelOrItsReasonIsMissingThenItIsSaidThereAndNothingIsRecorded() {
        var draft = mark();
        sheets.handIn();
        assertEquals(Map.of("because", say("disclosure.mark.because-missing")), against(draft.refusals()));
        draft.level().setValue(null);
        sheets.handIn();
        assertEquals(Map.of("classification", say("disclosure.mark.missing")), against(draft.refusals()));
        assertFalse(sheets.closed);
        assertEquals(List.of(), original().markings());
    }

    @Test
    void whenTextsAreHiddenThenTheCopyIsRecordedTheSecretIsForgottenAndTheNoticeOffersALook() {
        var draft = copy();
        draft.hidden().texts().set("10.0.0.4\n10.0.0.5");
        draft.hidden().lines().set("3");
        draft.typed().because().set("Addresses and people.");
        sheets.handIn();
        desk.until(() -> sheets.closed);
        assertEquals("", draft.hidden().texts().get() + draft.hidden().lines().get());
        desk.until(() -> all().size() == 2);
        assertEquals(
                original().id(),
                all().getLast().evidence().redacted().orElseThrow().original());
        var notice = desk.notices.unsettled().getFirst();
        assertTrue(notice.words().contains("3 places"), notice::words);
        notice.way().orElseThrow().doIt().run();
        assertEquals(1, desk.visited.size());
    }

    @Test
    void whenWhatIsAskedForDoesNotDoThenItIsSaidAtItsFieldAndTheQuestionStays() {
        var draft = copy();
        sheets.handIn();
        assertEquals(Map.of("texts", say("disclosure.copy.either")), against(draft.refusals()));
        draft.hidden().lines().set("ten");
        sheets.handIn();
        assertEquals(Map.of("lines", say("disclosure.copy.lines-unreadable")), against(draft.refusals()));
        draft.hidden().lines().set("1");
        sheets.handIn();
        assertEquals(Map.of("because", say("disclosure.copy.because-missing")), against(draft.refusals()));
        draft.typed().because().set("why");
        draft.hidden().lines().set("40");
        sheets.handIn();
        desk.until(() -> against(draft.refusals()).containsKey("lines"));
        draft.hidden().lines().set("");
        draft.hidden().texts().set("not in it");
        sheets.handIn();
        desk.until(() -> against(draft.refusals()).containsKey("texts"));
        assertEquals("not in it", draft.hidden().texts().get());
        assertFalse(sheets.closed);
        assertEquals(1, all().size());
    }

    @Test
    void whenAPreparedCopyIsNotThereThenItIsSaidAtItsField() {
        var draft = copy();
        sheets.choose.run();
        assertEquals("", draft.typed().prepared().get());
        desk.choosers.answer(home.resolve("gone.txt"));
        sheets.choose.run();
        draft.typed().because().set("why");
        sheets.handIn();
        desk.until(() -> against(draft.refusals()).containsKey("prepared"));
        assertFalse(sheets.closed);
        assertEquals(1, all().size());
    }

    @Test
    void whenEvidenceIsGivenOutThenTheFolderIsWrittenAndASecondTimeIsRefusedAtItsField() {
        var draft = give();
        sheets.handIn();
        assertEquals(Map.of("profile", say("disclosure.give.profile-missing")), against(draft.refusals()));
        var profile = Profiles.bundled().all().getFirst();
        draft.profile().setValue(profile);
        sheets.handIn();
        assertEquals(Map.of("inside", say("disclosure.give.inside-missing")), against(draft.refusals()));
        desk.choosers.answer(home);
        sheets.choose.run();
        sheets.handIn();
        desk.until(() -> sheets.closed);
        var folder = home.resolve(say("disclosure.give.folder", profile.title()));
        assertTrue(Files.exists(folder.resolve("index.json")));
        assertEquals(1, desk.told().size());

        sheets.closed = false;
        sheets.handIn();
        desk.until(() -> against(draft.refusals()).containsKey("inside"));
        assertFalse(sheets.closed);
    }

    @Test
    void whenNothingIsHandedInThenNothingIsRecorded() {
        var before = desk.document.snapshot().revision();
        mark();
        copy().hidden().texts().set("10.0.0.4");
        give();
        assertEquals(before, desk.document.snapshot().revision());
        assertEquals(List.of(), desk.told());
    }
}
