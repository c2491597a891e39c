package muniment.signing.guard;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What may come to a signed document without showing anything: what long-term validation adds (ETSI EN 319 142-1, 5.4
 * and 5.5), and further signatures. Told from everything that only resembles it: fields without any size, validation
 * data that are nothing else, and the note that the document has them.
 *
 * <p>To a certified document no field for a signature may come: whoever certifies makes the places beforehand. That is
 * what the authors of the sneaky signature attack advise.
 *
 * @see <a href="https://pdf-insecurity.org/signature/certification.html">Breaking the Specification (2021)</a>
 */
final class Additions {
    static final COSName VALIDATION_DATA = COSName.getPDFName("DSS");
    static final COSName EXTENSIONS = COSName.getPDFName("Extensions");
    private static final COSName RECORDS = COSName.getPDFName("VRI");
    private static final COSName TIME_STAMP = COSName.getPDFName("TS");
    private static final Set<String> LISTS = Set.of("Certs", "OCSPs", "CRLs");
    private static final Set<String> RECORD_LISTS = Set.of("Cert", "OCSP", "CRL");
    private static final Set<String> STREAM = Set.of("Length", "Filter", "Type");
    private static final Set<String> EXTENSION = Set.of("Type", "BaseVersion", "ExtensionLevel", "URL");
    private static final Set<String> WIDGET = Set.of(
            "Type", "Subtype", "FT", "T", "V", "M", "Rect", "F", "P", "AP", "AS", "DA", "DR", "Border", "StructParent");

    /** ISO 32000-1, 7.9.4. */
    private static final Pattern DATE = Pattern.compile("D:\\d{4,14}[-+Z\\d']{0,8}");

    private final Set<COSBase> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean certified;

    private Additions(boolean certified) {
        this.certified = certified;
    }

    /** Time stamps; and signatures, where the signed revision is not certified: then they are nobody's to allow. */
    static Additions between(PDDocument signed, PDDocument today) {
        boolean certified = certified(signed.getDocumentCatalog().getCOSObject());
        var additions = new Additions(certified);
        SignatureFields.of(today).byName().values().stream()
                .filter(field -> SignatureFields.value(field)
                        .filter(value -> !certified || Seal.stampsDocument(value))
                        .isPresent())
                .filter(Additions::unseen)
                .forEach(additions.unseen::add);
        return additions;
    }

    /** Whether a program that signed also wrote down when it did, as many do. */
    boolean dated(String key, @Nullable COSBase after) {
        return !certified
                && !unseen.isEmpty()
                && key.equals("ModDate")
                && resolved(after) instanceof COSString date
                && DATE.matcher(date.getString()).matches();
    }

    private static boolean certified(COSDictionary catalog) {
        var permissions = catalog.getCOSDictionary(COSName.PERMS);
        return permissions != null && permissions.containsKey(COSName.DOCMDP);
    }

    private static boolean unseen(COSDictionary field) {
        var place = field.getCOSArray(COSName.RECT);
        var resources = field.getCOSDictionary(COSName.DR);
        return within(field, WIDGET)
                && (place == null || empty(place))
                && blank(field.getCOSDictionary(COSName.AP))
                && (resources == null || resources.size() == 0);
    }

    private static boolean empty(COSArray place) {
        return place.size() == 4 && number(place, 0) == number(place, 2) && number(place, 1) == number(place, 3);
    }

    private static float number(COSArray numbers, int index) {
        return numbers.getObject(index) instanceof COSNumber number ? number.floatValue() : Float.NaN;
    }

    private static boolean blank(@Nullable COSDictionary appearance) {
        if (appearance == null || appearance.size() == 0) {
            return true;
        }
        var shown = appearance.getCOSStream(COSName.N);
        return appearance.size() == 1 && shown != null && drawsNothing(shown);
    }

    private static boolean drawsNothing(COSStream shown) {
        var frame = shown.getCOSArray(COSName.BBOX);
        return shown.getLength() <= 2 || (frame != null && empty(frame));
    }

    /** Whether a longer list differs from the shorter one by such fields at its end alone. */
    boolean onlyUnseenFollow(int from, COSArray list) {
        for (int i = from; i < list.size(); i++) {
            if (!unseen.contains(list.getObject(i))) {
                return false;
            }
        }
        return from < list.size();
    }

    /** Whether the validation data of today hold what they held, and nothing but data of their kind. */
    static boolean validationData(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        if (!(resolved(after) instanceof COSDictionary now) || !plain(now)) {
            return false;
        }
        var kept = new HashSet<String>();
        if (resolved(before) instanceof COSDictionary then) {
            kept.addAll(digests(then));
        }
        return digests(now).containsAll(kept);
    }

    /** Whether data came that were not there. */
    static boolean grew(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        if (!(resolved(before) instanceof COSDictionary then)) {
            return true;
        }
        return resolved(after) instanceof COSDictionary now && !digests(then).containsAll(digests(now));
    }

    private static boolean plain(COSDictionary data) {
        for (var key : data.keySet()) {
            var value = data.getDictionaryObject(key);
            boolean known = LISTS.contains(key.getName()) && streams(value)
                    || key.equals(RECORDS) && dictionaries(value, Additions::record)
                    || key.equals(COSName.TYPE) && VALIDATION_DATA.equals(value);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean record(COSDictionary record) {
        return record.keySet().stream()
                .allMatch(key -> RECORD_LISTS.contains(key.getName()) && streams(record.getDictionaryObject(key))
                        || key.getName().equals("TU")
                        || key.equals(COSName.TYPE)
                        || key.equals(TIME_STAMP) && record.getDictionaryObject(key) instanceof COSStream);
    }

    /** Whether the note of extensions says of each only its number. */
    static boolean extensions(@Nullable COSBase after) {
        return dictionaries(resolved(after), one -> within(one, EXTENSION));
    }

    private static boolean dictionaries(@Nullable COSBase value, Predicate<COSDictionary> form) {
        return value instanceof COSDictionary all
                && all.keySet().stream()
                        .filter(key -> !key.equals(COSName.TYPE))
                        .allMatch(key -> all.getDictionaryObject(key) instanceof COSDictionary one && form.test(one));
    }

    private static boolean streams(@Nullable COSBase value) {
        if (!(value instanceof COSArray list)) {
            return false;
        }
        for (int i = 0; i < list.size(); i++) {
            if (!(list.getObject(i) instanceof COSStream stream) || !within(stream, STREAM)) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(COSDictionary dictionary, Set<String> keys) {
        return dictionary.keySet().stream().allMatch(key -> keys.contains(key.getName()));
    }

    private static List<String> digests(COSDictionary data) throws IOException {
        var digests = new ArrayList<String>();
        for (var name : LISTS) {
            var list = data.getCOSArray(COSName.getPDFName(name));
            for (int i = 0; list != null && i < list.size(); i++) {
                if (list.getObject(i) instanceof COSStream stream && stream.hasData()) {
                    digests.add(name + digest(stream));
                }
            }
        }
        return digests;
    }

    private static String digest(COSStream stream) throws IOException {
        try (var raw = stream.createRawInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[8192];
            for (int count = raw.read(buffer); count >= 0; count = raw.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static @Nullable COSBase resolved(@Nullable COSBase object) {
        return object instanceof COSObject reference ? reference.getObject() : object;
    }
}
