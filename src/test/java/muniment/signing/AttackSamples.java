package muniment.signing;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.apache.pdfbox.Loader;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSSignedData;

/** The corpus: honest documents, and a document for every published attack on signed PDFs. */
final class AttackSamples {
    private static final String NOTHING = "<< /Nothing true >>";

    final TestAuthority authority = TestAuthority.create();
    final Identity ada = authority.issue("Ada Architect");
    final Identity rolf = authority.issue("Rolf Reviewer");
    private final Identity stranger = Samples.person("Sam Stranger");
    private final LongTerm longTerm = LongTerm.with(authority);
    private final byte[] unsigned = SampleReport.pages(1);
    private final byte[] one = signed(unsigned);
    private final byte[] two = ShadowTampering.signed(one, rolf, SampleReport.REVIEWER, false);
    private final Map<String, byte[]> samples = new LinkedHashMap<>();

    AttackSamples() throws Exception {
        honest();
        emptied();
        updates();
        shadows();
        removals();
        tricks();
    }

    Map<String, byte[]> all() {
        return samples;
    }

    /** Whom the readers trust in the table. */
    Trust trust() {
        return new Trust(
                Set.of(ada.chain().getFirst(), rolf.chain().getFirst(), authority.root()),
                Set.of(longTerm.nobodyRevoked()),
                Set.of(),
                Set.of());
    }

    private byte[] signed(byte[] pdf) throws Exception {
        return ShadowTampering.signed(pdf, ada, SampleReport.AUTHOR, true);
    }

    private void honest() throws Exception {
        samples.put("signed once", one);
        samples.put("signed twice", two);
        var stamped = longTerm.signed(unsigned, ada, SampleReport.AUTHOR, SignatureLevel.PAdES_BASELINE_T, true);
        samples.put("B-T", stamped);
        samples.put("B-LT", longTerm.extended(stamped, SignatureLevel.PAdES_BASELINE_LT));
        var twice = longTerm.signed(stamped, rolf, SampleReport.REVIEWER, SignatureLevel.PAdES_BASELINE_T, false);
        samples.put("B-LTA, signed twice", longTerm.extended(twice, SignatureLevel.PAdES_BASELINE_LTA));
        samples.put("self-signed stranger", ShadowTampering.signed(unsigned, stranger, SampleReport.AUTHOR, true));
    }

    private void emptied() throws Exception {
        samples.put("byte flipped", flipped(one));
        samples.put("Contents zero", RawTampering.zeroContents(one));
        samples.put("Contents empty", RawTampering.emptyContents(one));
        samples.put("Contents missing", RawTampering.over(one, "/Contents <", "/Kontents <"));
        samples.put("ByteRange zero", RawTampering.range(one, "/ByteRange [0 0 0 0]"));
        samples.put("ByteRange negative", RawTampering.range(one, "/ByteRange [0 -1 -1 -1]"));
        samples.put("ByteRange null", RawTampering.range(one, "/ByteRange null"));
        samples.put("ByteRange missing", RawTampering.range(one, "/Nothing true"));
        samples.put("ByteRange first part", RawTampering.firstPartOnly(one));
        samples.put("bytes in the gap", RawTampering.bytesInGap(one));
        samples.put("tail moved", RawTampering.movedTail(one));
        var cms = new CMSSignedData(new ByteArrayInputStream(RawTampering.cms(one)));
        var other = new JcaCertStore(List.of(rolf.chain().getFirst()));
        samples.put(
                "certificate substituted",
                RawTampering.contents(
                        one,
                        CMSSignedData.replaceCertificatesAndCRLs(cms, other, null, null)
                                .getEncoded()));
    }

    private static byte[] flipped(byte[] pdf) {
        var flipped = pdf.clone();
        flipped[RandomGenerator.of("L64X128MixRandom").nextInt(100, 2000)] ^= 1;
        return flipped;
    }

    private void updates() throws Exception {
        samples.put("page rewritten", Tampering.appended(two, Tampering::rewritePage));
        samples.put("page added", Tampering.appended(two, Tampering::addPage));
        samples.put("page removed", Tampering.appended(two, Tampering::removePage));
        samples.put("attachment replaced", Tampering.appended(two, Tampering::replaceAttachment));
        samples.put("attachment added", Tampering.appended(two, ShadowTampering::addAttachment));
        samples.put("attachment nested", Tampering.appended(two, ShadowTampering::nestAttachment));
        samples.put("XMP forged", Tampering.appended(two, Tampering::forgeMetadata));
        samples.put("script added", Tampering.appended(two, Tampering::addScript));
        samples.put("bookmark added", Tampering.appended(two, Tampering::addBookmark));
        samples.put("tags changed", Tampering.appended(two, Tampering::changeTag));
        samples.put("page rewritten between", between());
        samples.put("annotation, P=2", Tampering.appended(one, Tampering::addAnnotation));
        samples.put("field, P=2", Tampering.appended(one, Tampering::addField));
        var open = longTerm.signed(
                unsigned,
                ada,
                SampleReport.AUTHOR,
                SignatureLevel.PAdES_BASELINE_B,
                CertificationPermission.CHANGES_PERMITTED);
        samples.put("annotation, P=3", Tampering.appended(open, Tampering::addAnnotation));
        samples.put("stranger's signature, P=2", ShadowTampering.sneaky(one, stranger));
    }

    private byte[] between() throws Exception {
        var changed = Tampering.appended(one, Tampering::rewritePage);
        return ShadowTampering.signed(changed, rolf, SampleReport.REVIEWER, false);
    }

    private void shadows() throws Exception {
        var prepared = signed(Tampering.appended(unsigned, ShadowTampering::prepare));
        samples.put("shadow hide", Tampering.appended(prepared, ShadowTampering::uncover));
        samples.put("shadow hide by layers", Tampering.appended(prepared, ShadowTampering::switchLayers));
        samples.put("shadow replace, font", Tampering.appended(one, ShadowTampering::exchangeFont));
        samples.put("shadow replace, field", Tampering.appended(one, Tampering::redrawSignature));
        var twice = signed(ShadowTampering.withTwoContents(unsigned));
        samples.put("shadow hide and replace", ShadowTampering.hiddenAndReplaced(twice));
    }

    private void removals() throws Exception {
        samples.put("certification removed", Tampering.appended(one, ShadowTampering::removePermission));
        samples.put("signature stripped", Tampering.appended(one, Tampering::emptyField));
        samples.put("signature stripped, re-saved", Tampering.rewritten(one, Tampering::emptyField));
        samples.put("second signature cut off", Arrays.copyOf(two, one.length));
        samples.put("re-saved by an editor", Tampering.rewritten(two, Tampering::nothing));
        var emptied = Tampering.appended(one, Tampering::emptyField);
        samples.put("signature replaced", ShadowTampering.signed(emptied, stranger, SampleReport.AUTHOR, false));
        var stamped = Objects.requireNonNull(samples.get("B-LTA, signed twice"));
        samples.put("validation data removed", Tampering.appended(stamped, ShadowTampering::removeValidationData));
        samples.put("bytes after the end", RawTampering.after(two, "and more\n"));
        samples.put("bytes before the header", RawTampering.before(two, "GIF89a\n"));
        samples.put("encrypted", Tampering.encrypted(one, ""));
    }

    private void tricks() throws Exception {
        samples.put("key twice", signed(update("", "900 0 obj\n<< /Nothing true /Nothing false >>")));
        samples.put("key twice, escaped", signed(update("", "900 0 obj\n<< /Nothing true /N#6fthing false >>")));
        samples.put("object twice", signed(update("", "900 0 obj\n" + NOTHING, "900 0 obj\n<< /Nothing false >>")));
        samples.put("object in a stream, twice", signed(update("", "900 0 obj\n" + NOTHING, packed())));
        samples.put("words between objects", signed(RawTampering.after(unsigned, "\nand more\n")));
        samples.put("tables in a loop", signed(update("/Prev " + unsigned.length, "900 0 obj\n" + NOTHING)));
        samples.put("table skipped", signed(update("/Prev 15", "900 0 obj\n" + NOTHING)));
        samples.put(
                "two tables for readers",
                signed(update("/XRefStm " + RawTampering.start(unsigned), "900 0 obj\n" + NOTHING)));
        samples.put(
                "state without a table",
                signed(RawTampering.updated(unsigned, List.of("900 0 obj\n" + NOTHING), "", false)));
        samples.put("stream length wrong", signed(update("", "900 0 obj\n<< /Length 3 >>\nstream\nabcdef\nendstream")));
        samples.put("table appended after signing", RawTampering.updated(one, List.of(), "", true));
        samples.put("start mark appended after signing", RawTampering.updated(one, List.of(), "", false));
    }

    private byte[] update(String trailer, String... objects) throws Exception {
        var updated = RawTampering.updated(unsigned, List.of(objects), trailer, true);
        try (var readable = Loader.loadPDF(updated)) {
            return readable.getNumberOfPages() > 0 ? updated : new byte[0];
        }
    }

    private static String packed() {
        var content = "900 0 << /Nothing false >>";
        return "901 0 obj\n<< /Type /ObjStm /N 1 /First 6 /Length %d >>\nstream\n%s\nendstream"
                .formatted(content.length(), content);
    }
}
