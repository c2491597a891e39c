package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import muniment.signing.Verdict.Remains;
import muniment.signing.dss.PadesSignature;
import muniment.signing.dss.Proofs;
import muniment.signing.guard.Area;
import muniment.signing.guard.Change.Kind;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TamperedDocumentTest {
    private final Identity author = Samples.person("Ada Architect");
    private final Identity reviewer = Samples.person("Rolf Reviewer");
    private final byte[] unsigned = SampleReport.pages(2);
    private byte[] signed = {};
    private byte[] countersigned = {};

    @BeforeAll
    void sign() throws Refusal {
        signed = Samples.signed(unsigned, author);
        countersigned = Samples.countersigned(unsigned, author, reviewer);
    }

    @Test
    void whenOneBitIsFlippedAnywhereThenTheDocumentIsChangedInside() {
        var random = new Random(20261122);
        var places = new ArrayList<>(IntStream.generate(() -> random.nextInt(countersigned.length))
                .limit(400)
                .boxed()
                .toList());
        for (var key : List.of(
                "%PDF",
                "/Contents",
                "/V ",
                "/Perms",
                "/AcroForm",
                "startxref",
                "%%EOF",
                "/SubFilter",
                "/ObjStm",
                "FlateDecode")) {
            places.addAll(placesOf(key));
        }
        var verdicts = new TreeMap<String, Integer>();
        for (int place : places) {
            var flipped = countersigned.clone();
            flipped[place] ^= (byte) (1 << random.nextInt(8));
            verdicts.merge(Samples.verdict(flipped).code(), 1, Integer::sum);
        }
        assertEquals(Map.of("changed-inside", places.size()), verdicts);
    }

    private List<Integer> placesOf(String key) {
        var text = new String(countersigned, StandardCharsets.ISO_8859_1);
        var places = new ArrayList<Integer>();
        for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
            places.add(at + 1);
        }
        assertTrue(!places.isEmpty(), key);
        return places;
    }

    @Test
    void whenBlocksAreOverwrittenMovedOrCutOutThenThereIsAVerdictAndItIsNotIntact() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int from = random.nextInt(countersigned.length - 2000);
            int length = 1 + random.nextInt(2000);
            var damaged = countersigned.clone();
            switch (round % 3) {
                case 0 -> Arrays.fill(damaged, from, from + length, (byte) (random.nextInt(255) + 1));
                case 1 -> System.arraycopy(countersigned, random.nextInt(from + 1), damaged, from + 1, length - 1);
                default -> {
                    System.arraycopy(countersigned, from + length, damaged, from, damaged.length - from - length);
                    damaged = Arrays.copyOf(damaged, damaged.length - length);
                }
            }
            if (!Arrays.equals(damaged, countersigned)) {
                assertTrue(!"intact".equals(Samples.verdict(damaged).code()), "round " + round);
            }
        }
    }

    @Test
    void whenAByteOfTheRangeIsFlippedThenTheDocumentIsNotIntact() {
        for (int place : placesOf("/ByteRange")) {
            for (int i = -1; i < 40; i++) {
                var flipped = countersigned.clone();
                flipped[place + i] ^= 1;
                var code = Samples.verdict(flipped).code();
                assertTrue(Set.of("changed-inside", "changed-after").contains(code), code + " at " + (place + i));
            }
        }
    }

    @Test
    void whenAnUpdateIsAppendedThenTheVerdictSaysWhatItChanged() throws IOException {
        Map<Area, Map<Kind, Tampering.Change>> attacks = new LinkedHashMap<>();
        attacks.put(
                Area.PAGE,
                Map.of(
                        Kind.CHANGED, Tampering::rewritePage,
                        Kind.ADDED, Tampering::addPage,
                        Kind.REMOVED, Tampering::removePage));
        attacks.put(Area.ATTACHMENT, Map.of(Kind.CHANGED, Tampering::replaceAttachment));
        attacks.put(Area.ANNOTATION, Map.of(Kind.ADDED, Tampering::addAnnotation));
        attacks.put(Area.FORM, Map.of(Kind.ADDED, Tampering::addField, Kind.CHANGED, Tampering::redrawSignature));
        attacks.put(Area.ACTION, Map.of(Kind.ADDED, Tampering::addScript));
        attacks.put(Area.BOOKMARK, Map.of(Kind.ADDED, Tampering::addBookmark));
        attacks.put(Area.TAGS, Map.of(Kind.ADDED, Tampering::changeTag));
        for (var document : List.of(signed, countersigned)) {
            for (var area : attacks.entrySet()) {
                for (var attack : area.getValue().entrySet()) {
                    var verdict = Samples.verdict(Tampering.appended(document, attack.getValue()));
                    var after = assertInstanceOf(Verdict.ChangedAfter.class, verdict, area + " " + attack);
                    assertTrue(
                            after.changes().stream()
                                    .anyMatch(change ->
                                            change.area() == area.getKey() && change.kind() == attack.getKey()),
                            area.getKey() + " " + attack.getKey() + " in " + after.changes());
                }
            }
        }
    }

    @Test
    void whenMetadataAreForgedThenOnlyMetadataAreNamed() throws IOException {
        for (Tampering.Change forgery : List.<Tampering.Change>of(Tampering::forgeMetadata, Tampering::forgeTitle)) {
            var after = assertInstanceOf(
                    Verdict.ChangedAfter.class, Samples.verdict(Tampering.appended(countersigned, forgery)));
            assertEquals(
                    List.of(Area.METADATA),
                    after.changes().stream()
                            .map(change -> change.area())
                            .distinct()
                            .toList());
        }
    }

    @Test
    void whenAnUpdateChangesNothingItIsStillSaid() throws IOException {
        var verdict = Samples.verdict(Tampering.appended(signed, Tampering::nothing));

        var after = assertInstanceOf(Verdict.ChangedAfter.class, verdict);
        assertEquals(List.of(), after.changes());
    }

    @Test
    void whenAPageIsChangedBetweenTwoSignaturesThenTheFirstOneTells() throws Exception {
        var changed = Tampering.appended(signed, Tampering::rewritePage);
        var careless = PadesSignature.sign(
                changed,
                new PadesSignature.Signatory(reviewer.key(), reviewer.chain()),
                new PadesSignature.Statement(SampleReport.REVIEWER, Samples.SIGNED.toInstant(), "reviewer", "", ""),
                new PadesSignature.Block("Signed", SampleReport.font(), 9),
                false,
                Proofs.none());

        var after = assertInstanceOf(Verdict.ChangedAfter.class, Samples.verdict(careless));

        assertEquals(SampleReport.AUTHOR, after.field());
        assertEquals(Area.PAGE, after.changes().getFirst().area());
    }

    @Test
    void whenAStrangerSignsInAFieldOfTheirOwnThenTheFormHasChanged() throws Exception {
        var withField = Tampering.appended(signed, document -> {
            var form = document.getDocumentCatalog().getAcroForm(null);
            var field = new PDSignatureField(form);
            field.setPartialName("stranger");
            field.getWidgets().getFirst().setRectangle(new PDRectangle(60, 300, 200, 80));
            field.getWidgets().getFirst().setPage(document.getPage(0));
            form.getFields().add(field);
            form.getCOSObject().setNeedToBeUpdated(true);
            form.getCOSObject().getCOSArray(COSName.FIELDS).setNeedToBeUpdated(true);
        });
        var sneaky = PadesSignature.sign(
                withField,
                new PadesSignature.Signatory(reviewer.key(), reviewer.chain()),
                new PadesSignature.Statement("stranger", Samples.SIGNED.toInstant(), "", "", ""),
                new PadesSignature.Block("Approved", SampleReport.font(), 9),
                false,
                Proofs.none());

        assertEquals("changed-after", Samples.verdict(sneaky).code());
    }

    @Test
    void whenAStrangerTakesThePlaceOfASignatureThenTheEarlierOneIsFound() throws Exception {
        var emptied = Tampering.appended(signed, Tampering::emptyField);
        var replaced = PadesSignature.sign(
                emptied,
                new PadesSignature.Signatory(reviewer.key(), reviewer.chain()),
                new PadesSignature.Statement(SampleReport.AUTHOR, Samples.SIGNED.toInstant(), "", "", ""),
                new PadesSignature.Block("Approved", SampleReport.font(), 9),
                false,
                Proofs.none());

        var doubtful = assertInstanceOf(Verdict.Doubtful.class, Samples.verdict(replaced));

        assertEquals(
                List.of(new Verdict.Doubt(Verdict.Doubt.Kind.SIGNATURE_REPLACED, Integer.toString(signed.length))),
                doubtful.doubts());
    }

    @Test
    void whenTheFieldIsEmptiedThenTheSignatureWasRemoved() throws IOException {
        var appended = Samples.verdict(Tampering.appended(signed, Tampering::emptyField));
        var rewritten = Samples.verdict(Tampering.rewritten(signed, Tampering::emptyField));
        var fields = List.of(SampleReport.AUTHOR, SampleReport.REVIEWER);
        var remains = Set.of(Remains.PERMISSION, Remains.SIGNATURE_BYTES, Remains.APPEARANCE);

        assertEquals(new Verdict.SignatureMissing(fields, remains), appended);
        assertEquals(new Verdict.SignatureMissing(fields, remains), rewritten);
        assertEquals("signature-removed", rewritten.code());
    }

    @Test
    void whenEveryTraceIsRemovedThenAPlaceWithoutSignatureIsLeft() throws IOException {
        var verdict = Samples.verdict(Tampering.rewritten(signed, Tampering::removeEveryTrace));

        assertEquals(
                new Verdict.SignatureMissing(List.of(SampleReport.AUTHOR, SampleReport.REVIEWER), Set.of()), verdict);
        assertEquals("signature-missing", verdict.code());
        assertEquals(verdict, Samples.verdict(unsigned));
    }

    @Test
    void whenTheLastSignatureIsCutOffThenOnlyTheExpectedSignersTell() throws Refusal {
        var intact = assertInstanceOf(Verdict.Intact.class, Samples.verdict(signed));
        assertEquals(List.of(SampleReport.REVIEWER), intact.emptyFields());

        var fingerprint = reviewer.certificate().fingerprint();
        var byField = new Trust(Set.of(), Set.of(), Set.of(SampleReport.AUTHOR, SampleReport.REVIEWER));
        var byPerson = new Trust(Set.of(), Set.of(fingerprint), Set.of());
        var fieldMissing =
                assertInstanceOf(Verdict.SignerMissing.class, new Verifier(byField, Samples.NOW).verify(signed));
        var personMissing =
                assertInstanceOf(Verdict.SignerMissing.class, new Verifier(byPerson, Samples.NOW).verify(signed));

        assertEquals(Set.of(SampleReport.REVIEWER), fieldMissing.fields());
        assertEquals(Set.of(fingerprint), personMissing.fingerprints());
        assertEquals(
                "intact",
                new Verifier(byField, Samples.NOW).verify(countersigned).code());
        assertEquals(
                "intact",
                new Verifier(byPerson, Samples.NOW).verify(countersigned).code());
    }

    @Test
    void whenAnEditorSavesItAnewThenItIsChangedInside() throws IOException {
        assertEquals(
                "changed-inside",
                Samples.verdict(Tampering.rewritten(countersigned, Tampering::nothing))
                        .code());
    }

    @Test
    void whenBytesFollowTheEndThenTheyAreCounted() {
        for (int extra : List.of(1, 2, 1000, 100_000)) {
            var verdict = Samples.verdict(Arrays.copyOf(countersigned, countersigned.length + extra));
            var trailing = assertInstanceOf(Verdict.TrailingBytes.class, verdict);
            assertEquals(extra, trailing.bytes());
            assertEquals(2, trailing.signatures().size());
        }
    }

    @Test
    void whenTheEndIsCutOffThenItIsSaid() {
        for (int left : List.of(20, 1000, signed.length / 2, signed.length - 3000, signed.length - 400)) {
            assertEquals(
                    new Verdict.Unreadable(Verdict.Reason.TRUNCATED),
                    Samples.verdict(Arrays.copyOf(signed, left)),
                    left + " of " + signed.length);
        }
    }

    @Test
    void whenTheSignedStateOfAChangedDocumentIsCutOutThenItIsIntactAgain() throws IOException {
        var changed = Tampering.appended(countersigned, Tampering::rewritePage);
        var after = assertInstanceOf(Verdict.ChangedAfter.class, Samples.verdict(changed));

        long end = after.signatures().getLast().coverage().end();

        assertEquals(
                "intact", Samples.verdict(Arrays.copyOf(changed, (int) end)).code());
    }
}
