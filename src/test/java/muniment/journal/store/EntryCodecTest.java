package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.catalog.Sha256;
import muniment.journal.AnalysisBounds;
import muniment.journal.Content;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EntryCodecTest {
    @ParameterizedTest
    @EnumSource(Golden.class)
    void whenAnEntryIsWrittenThenItsBytesAreThoseOfAllVersionsBefore(Golden golden) throws IOException {
        var bytes = EntryCodec.write(Golden.PARENTS, Examples.ADA.author(), Examples.NOON, golden.entry());

        assertEquals(golden.text(), new String(bytes, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Golden.class)
    void whenStoredBytesAreReadThenTheEntryIsWhatItWas(Golden golden) throws IOException, MalformedEntry {
        var bytes = golden.text().getBytes(StandardCharsets.UTF_8);

        assertEquals(
                new Recorded(
                        new EntryId(Sha256.of(bytes)),
                        Golden.PARENTS,
                        Examples.ADA.author(),
                        Examples.NOON,
                        golden.entry()),
                EntryCodec.read(bytes));
    }

    @Test
    void everyTypeOfEntryAndOfContentHasAGoldenForm() {
        var entries = Stream.of(Golden.values()).map(Golden::entry).toList();
        var shown = entries.stream().map(Object::getClass).collect(Collectors.toSet());
        var contents = entries.stream()
                .filter(Entry.EvidenceRecorded.class::isInstance)
                .map(entry ->
                        ((Entry.EvidenceRecorded) entry).evidence().content().getClass())
                .collect(Collectors.toSet());

        assertEquals(Set.of(), without(concrete(Entry.class), shown, Entry.Unrecognised.class));
        assertEquals(Set.of(), without(concrete(Content.class), contents, Entry.Unrecognised.class));
    }

    private static Set<String> without(Stream<Class<?>> all, Set<?> shown, Class<?> except) {
        return all.filter(type -> !shown.contains(type) && type != except)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EntryCodecTest::concrete)
                : Stream.of(type);
    }

    @Test
    void whenATypeIsNotKnownThenItIsKeptAsItStands() throws IOException, MalformedEntry {
        var stored = Golden.OWNER_SET.text().replace("owner-set/1", "owner-set/2");

        var entry = EntryCodec.read(stored.getBytes(StandardCharsets.UTF_8)).entry();

        var body = stored.substring(stored.indexOf("\"body\":") + 7, stored.length() - 1);
        assertEquals(new Entry.Unrecognised("owner-set/2", body), entry);
    }

    @Test
    void whenNobodyKnowsAnEntryThenNobodyWritesIt() {
        assertThrows(
                IllegalArgumentException.class,
                () -> EntryCodec.write(
                        Set.of(), Examples.ADA.author(), Examples.NOON, new Entry.Unrecognised("x/1", "{}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                " {\"type\":\"opened/1\"}",
                "{\"type\":\"opened/1\"",
                "{\"type\":\"opened/1\"}",
                "{\"type\":\"opened/1\",\"type\":\"opened/1\"}",
            })
    void whenBytesAreNoEntryThenThatIsSaid(String text) {
        assertThrows(MalformedEntry.class, () -> EntryCodec.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whenAFieldIsWrongThenTheEntryIsRefused() throws IOException {
        var good = Golden.RESULT_SET.text();
        var wrong = List.of(
                List.of("\"result\":\"partially-satisfied\"", "\"result\":\"partly\""),
                List.of("\"result\":\"partially-satisfied\"", "\"result\":7"),
                List.of("\"result\":\"partially-satisfied\",", ""),
                List.of("\"because\":", "\"why\":"),
                List.of("\"because\":", "\"extra\":1,\"because\":"),
                List.of("\"because\":", "\"because\":\"twice\",\"because\":"),
                List.of("\"at\":\"2026-03-02T12:00:00Z\"", "\"at\":\"2026-03-02T12:00:00.000Z\""),
                List.of("\"at\":\"2026-03-02T12:00:00Z\"", "\"at\":\"+12026-03-02T12:00:00Z\""),
                List.of("\"at\":\"2026-03-02T12:00:00Z\"", "\"at\":\"2026-02-30T12:00:00Z\""),
                List.of("\"at\":\"2026-03-02T12:00:00Z\"", "\"at\":12"),
                List.of("\"obligation\":\"backup.policy\"", "\"obligation\":\"../etc\""),
                List.of("\"replaces\":[", "\"replaces\":[1,"),
                List.of("\"replaces\":[", "\"replaces\":[\"ab\","),
                List.of("\"key\":\"", "\"key\":\"zz"),
                List.of("\"name\":\"Ada Lovelace\"", "\"name\":\" \""),
                List.of("\"body\":{", "\"more\":{},\"body\":{"),
                List.of("}}", "}}}"),
                List.of("}}", "}} {}"),
                List.of("\"because\":\"", "\"because\":" + "[".repeat(100) + "\""));
        for (var change : wrong) {
            var text = good.replace(change.get(0), change.get(1));

            assertThrows(
                    MalformedEntry.class,
                    () -> EntryCodec.read(text.getBytes(StandardCharsets.UTF_8)),
                    () -> String.join(" -> ", change));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"artefact\":1 -> \"artefact\":2",
                "\"artefact\":1 -> \"artefact\":-1",
                "\"artefact\":1 -> \"artefact\":99999999999999999999",
                "\"place\":\"lines 3-5\" -> \"place\":\"lines 5-3\"",
                "\"place\":\"lines 3-5\" -> \"place\":\"line 0\"",
                "\"place\":\"lines 3-5\" -> \"place\":\"page 3\"",
                "\"outcome\":\"fail\" -> \"outcome\":\"failed\"",
                "\"kind\":\"cluster\" -> \"kind\":\"galaxy\"",
                "\"basis\":\"stated\" -> \"basis\":\"unknown\"",
                "\"basis\":\"unknown\" -> \"basis\":\"file\"",
                "\"interval\":[\"12\"] -> \"interval\":[12]",
                "\"interval\":[\"12\"] -> \"interval\":\"12\"",
                "\"hybrid\":true -> \"hybrid\":\"yes\"",
                "\"collect\":[] -> \"collect\":[\" \"]",
                "\"deviation\":true -> \"deviation\":1",
                "\"says\":\"Nothing to judge.\" -> \"says\":\"Nothing to judge.\",\"more\":1",
            })
    void whenAFieldOfAnAnalysisIsWrongThenTheEntryIsRefused(String change) throws IOException {
        var parts = change.split(" -> ", 2);
        var good = Golden.ANALYSIS_RECORDED.text();
        var text = good.replace(parts[0], parts[1]);

        assertNotEquals(good, text);
        assertThrows(MalformedEntry.class, () -> EntryCodec.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whenAnAnalysisSaysMoreThanAnyDoesThenTheEntryIsRefused() throws IOException {
        var good = Golden.ANALYSIS_RECORDED.text();
        var citation = "{\"artefact\":1,\"place\":\"line 1\"}";
        for (var text : List.of(
                good.replace("Nothing to judge.", "x".repeat(AnalysisBounds.TEXT + 1)),
                good.replace("10.0.0.5", "x".repeat(AnalysisBounds.NAME + 1)),
                good.replace("\"citations\":[]", "\"citations\":[" + (citation + ",").repeat(50) + citation + "]"),
                good.replace("\"interval\":[\"12\"]", "\"interval\":[" + "\"1\",".repeat(1_000) + "\"1\"]"))) {
            assertNotEquals(good, text);
            assertThrows(MalformedEntry.class, () -> EntryCodec.read(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void whenARulingIsOfNoPlaceThenTheEntryIsRefused() throws IOException {
        var good = Golden.OBSERVATION_RULED_LEFT.text();
        for (var text : List.of(
                good.replace("19999", "20000"),
                good.replace("19999", "-1"),
                good.replace("\"left\"", "\"gone\""),
                good.replace("\"left\"", "\"left\",\"outcome\":\"pass\""))) {
            assertThrows(MalformedEntry.class, () -> EntryCodec.read(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void whenATextHoldsAnythingThenItComesBackAsItWas() throws MalformedEntry {
        for (var text : List.of("", "\u0000\n\t\"\\", "\u00fc\u05d0\u6f22", "\ud83d\ude00", "\ud83d", "\u202e{0}'")) {
            var bytes = EntryCodec.write(
                    Set.of(), Examples.ADA.author(), Examples.NOON, new Entry.Commented(Examples.BACKUP, text));

            assertEquals(
                    new Entry.Commented(Examples.BACKUP, text),
                    EntryCodec.read(bytes).entry());
            assertArrayEquals(
                    bytes,
                    EntryCodec.write(
                            Set.of(),
                            Examples.ADA.author(),
                            Examples.NOON,
                            EntryCodec.read(bytes).entry()));
        }
    }
}
