package muniment.signing.guard;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Compares everything that can be reached in a signed revision with everything that can be reached today. Two things
 * may differ: a signature field that was there and empty when it was signed may since have been signed, and what
 * {@link Additions} knows may have come.
 *
 * <p>Nothing is skipped because it looks harmless: attachments, metadata and unused objects count. Streams are compared
 * as stored, so nothing is decompressed. The effort is bounded by {@link #MOST_STEPS}.
 */
public final class RevisionComparison {
    /** A report of a thousand pages takes about a million. */
    private static final int MOST_STEPS = 20_000_000;

    private static final int MOST_CHANGES = 100;
    /** What signing an empty field fills in. */
    private static final Set<String> FILLED_BY_SIGNING = Set.of("V", "AP", "MK", "F");
    /** Objects that many others point to; each is compared at its own place, not where it was first met. */
    private static final Set<String> LANDMARKS = Set.of("Page", "Pages", "Catalog", "StructTreeRoot", "StructElem");

    private final PDDocument signed;
    private final PDDocument today;
    private final Set<COSDictionary> fillable = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Additions additions;
    private final Set<ObjectPair> seen = new HashSet<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Deque<Step> landmarks = new ArrayDeque<>();
    private final List<Change> changes = new ArrayList<>();
    private int taken;
    private boolean validationDataAdded;

    private record Step(@Nullable COSBase before, @Nullable COSBase after, Place place) {}

    private RevisionComparison(PDDocument signed, PDDocument today) {
        this.signed = signed;
        this.today = today;
        this.additions = Additions.between(signed, today);
    }

    /**
     * What differs.
     *
     * @param changes the most telling first, each kind in each part of the document once
     * @param validationDataAdded whether data for long-term validation came, which change nothing
     */
    public record Differences(List<Change> changes, boolean validationDataAdded) {
        public Differences {
            changes = List.copyOf(changes);
        }
    }

    public static Differences between(PDDocument signed, PDDocument today) throws IOException {
        var comparison = new RevisionComparison(signed, today);
        return new Differences(comparison.changes(), comparison.validationDataAdded);
    }

    private List<Change> changes() throws IOException {
        findFieldsSignedSince();
        comparePages();
        var before = signed.getDocument().getTrailer();
        var after = today.getDocument().getTrailer();
        for (var key : List.of("Root", "Info")) {
            enter(before.getItem(key), after.getItem(key), Place.start(key, Area.STRUCTURE.entering(key, false), 0));
        }
        while (!landmarks.isEmpty() && changes.size() < MOST_CHANGES) {
            var landmark = landmarks.removeFirst();
            enter(landmark.before, landmark.after, landmark.place);
        }
        return changes.stream().sorted().toList();
    }

    private void findFieldsSignedSince() {
        var now = SignatureFields.of(today).byName();
        SignatureFields.of(signed).byName().forEach((name, field) -> {
            var later = now.get(name);
            if (SignatureFields.value(field).isEmpty()
                    && later != null
                    && SignatureFields.value(later).isPresent()) {
                fillable.add(field);
            }
        });
    }

    private void comparePages() throws IOException {
        var before = signed.getPages().iterator();
        var after = today.getPages().iterator();
        for (int number = 1; before.hasNext() || after.hasNext(); number++) {
            var place = Place.start("Page " + number, Area.PAGE, number);
            if (!after.hasNext()) {
                before.next();
                report(place.change(Change.Kind.REMOVED));
            } else if (!before.hasNext()) {
                after.next();
                report(place.change(Change.Kind.ADDED));
            } else {
                enter(before.next().getCOSObject(), after.next().getCOSObject(), place);
            }
        }
    }

    /** Compares two objects, landmark or not, and all that hangs below them. */
    private void enter(@Nullable COSBase before, @Nullable COSBase after, Place place) throws IOException {
        compare(new Step(before, after, place), true);
        while (!steps.isEmpty()) {
            compare(steps.removeFirst(), false);
        }
    }

    private void compare(Step step, boolean entered) throws IOException {
        if (++taken > MOST_STEPS) {
            throw new IOException("the document has too many objects to compare");
        }
        var before = resolved(step.before);
        var after = resolved(step.after);
        if (before == COSNull.NULL || after == COSNull.NULL) {
            boolean unseen = step.place.key().equals("Annots")
                    && after instanceof COSArray list
                    && additions.onlyUnseenFollow(0, list);
            if (before != after && !unseen) {
                report(step.place.change(before == COSNull.NULL ? Change.Kind.ADDED : Change.Kind.REMOVED));
            }
            return;
        }
        switch (before) {
            case COSDictionary dictionary
            when after instanceof COSDictionary other -> meet(dictionary, other, step.place, entered);
            case COSArray array when after instanceof COSArray other -> compareArrays(array, other, step.place);
            case COSNumber number
            when after instanceof COSNumber other ->
                require(
                        Float.compare(number.floatValue(), other.floatValue()) == 0
                                && number.longValue() == other.longValue(),
                        step.place);
            case COSString text
            when after instanceof COSString other ->
                require(Arrays.equals(text.getBytes(), other.getBytes()), step.place);
            default -> require(before.equals(after), step.place);
        }
    }

    private void meet(COSDictionary before, COSDictionary after, Place place, boolean entered) throws IOException {
        var type = before.getNameAsString(COSName.TYPE);
        if (!entered && type != null && LANDMARKS.contains(type)) {
            landmarks.add(new Step(before, after, place));
        } else if (seen.add(new ObjectPair(before, after))) {
            compareDictionaries(before, after, before.containsKey(COSName.FT) ? place.in(Area.FORM) : place);
        }
    }

    private void compareDictionaries(COSDictionary before, COSDictionary after, Place place) throws IOException {
        boolean mayBeSigned = fillable.contains(before);
        var keys = new TreeSet<String>();
        before.keySet().forEach(key -> keys.add(key.getName()));
        after.keySet().forEach(key -> keys.add(key.getName()));
        for (var key : keys) {
            boolean allowed = mayBeSigned && FILLED_BY_SIGNING.contains(key)
                    || place.isInfo() && additions.dated(key, after.getItem(key))
                    || place.isCatalog() && forValidation(key, before.getItem(key), after.getItem(key));
            if (!allowed) {
                steps.add(new Step(before.getItem(key), after.getItem(key), place.at(key)));
            }
        }
        if (before instanceof COSStream || after instanceof COSStream) {
            require(before instanceof COSStream one && after instanceof COSStream two && sameBytes(one, two), place);
        }
    }

    private boolean forValidation(String key, @Nullable COSBase before, @Nullable COSBase after) throws IOException {
        if (key.equals(Additions.EXTENSIONS.getName())) {
            return before == null && Additions.extensions(after);
        }
        boolean data = key.equals(Additions.VALIDATION_DATA.getName()) && Additions.validationData(before, after);
        validationDataAdded |= data && Additions.grew(before, after);
        return data;
    }

    private static boolean sameBytes(COSStream before, COSStream after) throws IOException {
        if (!before.hasData() || !after.hasData()) {
            return before.hasData() == after.hasData();
        }
        try (var one = before.createRawInputStream();
                var two = after.createRawInputStream()) {
            var left = new byte[8192];
            while (true) {
                int count = one.readNBytes(left, 0, left.length);
                var right = two.readNBytes(count == 0 ? 1 : count);
                if (!Arrays.equals(left, 0, count, right, 0, right.length)) {
                    return false;
                }
                if (count == 0) {
                    return true;
                }
            }
        }
    }

    private void compareArrays(COSArray before, COSArray after, Place place) {
        if (!seen.add(new ObjectPair(before, after))) {
            return;
        }
        boolean unseen = (place.key().equals("Annots") || place.key().equals("Fields"))
                && additions.onlyUnseenFollow(before.size(), after);
        if (before.size() != after.size() && !unseen) {
            report(place.change(before.size() < after.size() ? Change.Kind.ADDED : Change.Kind.REMOVED));
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            steps.add(new Step(before.get(i), after.get(i), place.at(Integer.toString(i))));
        }
    }

    private static COSBase resolved(@Nullable COSBase object) {
        var base = object instanceof COSObject reference ? reference.getObject() : object;
        return Objects.requireNonNullElse(base, COSNull.NULL);
    }

    private void require(boolean same, Place place) {
        if (!same) {
            report(place.change(Change.Kind.CHANGED));
        }
    }

    private void report(Change change) {
        if (changes.size() < MOST_CHANGES && changes.stream().noneMatch(change::sameFor)) {
            changes.add(change);
        }
    }
}
