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
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What long-term validation adds to a signed document (ETSI EN 319 142-1, 5.4 and 5.5), told from everything that only
 * resembles it: time stamps of the document without any size, validation data that are nothing else, and the note that
 * the document has them.
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
    private static final Set<String> WIDGET =
            Set.of("Type", "Subtype", "FT", "T", "V", "Rect", "F", "P", "AP", "StructParent");

    private final Set<COSBase> stamps = Collections.newSetFromMap(new IdentityHashMap<>());

    static Additions of(PDDocument today) {
        var additions = new Additions();
        SignatureFields.of(today).byName().values().stream()
                .filter(field -> SignatureFields.value(field)
                        .filter(Seal::stampsDocument)
                        .isPresent())
                .filter(Additions::unseen)
                .forEach(additions.stamps::add);
        return additions;
    }

    private static boolean unseen(COSDictionary field) {
        var place = field.getCOSArray(COSName.RECT);
        return within(field, WIDGET) && (place == null || empty(place)) && blank(field.getCOSDictionary(COSName.AP));
    }

    private static boolean empty(COSArray place) {
        return place.size() == 4 && number(place, 0) == number(place, 2) && number(place, 1) == number(place, 3);
    }

    private static float number(COSArray numbers, int index) {
        return numbers.getObject(index) instanceof COSNumber number ? number.floatValue() : Float.NaN;
    }

    private static boolean blank(@Nullable COSDictionary appearance) {
        return appearance == null
                || (appearance.size() <= 1
                        && (appearance.getCOSStream(COSName.N) == null
                                || appearance.getCOSStream(COSName.N).getLength() <= 2));
    }

    /** Whether a longer list differs from the shorter one by time stamps of the document at its end alone. */
    boolean onlyStampsFollow(int from, COSArray list) {
        for (int i = from; i < list.size(); i++) {
            if (!stamps.contains(list.getObject(i))) {
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
