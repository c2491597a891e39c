package muniment.analysis.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import muniment.analysis.form.rows.RowForms;
import muniment.analysis.reading.Reading;
import muniment.analysis.reading.Recognition;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Objects of a JSON list as rows of a table; the keys of the first of them are its columns.
 *
 * <p>A value that is null is left out, a nested one is its JSON text.
 */
final class JsonRows {
    private static final int FIRST = 64;
    private static final int MOST_COLUMNS = 2000;

    private record Element(JsonNode node, String pointer) {}

    private record Table(Recognition recognition, RowForm.Reader reader, Gathering gathering) {}

    private final Origin origin;
    private final List<Element> first = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable String refusal;
    private @Nullable Table table;
    private boolean decided;

    JsonRows(Origin origin) {
        this.origin = origin;
    }

    /** An object that is to be a row. */
    void element(JsonNode node, String pointer) {
        if (!decided) {
            first.add(new Element(node, pointer));
            if (first.size() >= FIRST) {
                decide();
            }
        } else if (table != null) {
            take(table, new Element(node, pointer));
        }
    }

    /** Something that concerns all rows. */
    void remark(String text) {
        remarks.add(text);
    }

    /** The rows are no evidence. */
    void discard(String text) {
        refusal = text;
    }

    private void decide() {
        decided = true;
        var columns = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        for (var element : first) {
            element.node().fieldNames().forEachRemaining(columns::add);
        }
        if (columns.size() > MOST_COLUMNS) {
            return;
        }
        Table likely = null;
        for (var form : RowForms.all()) {
            var found = form.matches(columns, origin.title()).filter(origin::wants);
            if (found.isPresent() && (likely == null || certain(found.get()))) {
                var gathering = origin.gathering();
                likely = new Table(found.get(), form.open(gathering, origin.title()), gathering);
                if (certain(found.get())) {
                    break;
                }
            }
        }
        table = likely;
        if (table != null) {
            for (var element : first) {
                take(table, element);
            }
        }
        first.clear();
    }

    private static boolean certain(Recognition recognition) {
        return recognition.confidence() == Recognition.Confidence.CERTAIN;
    }

    private void take(Table open, Element element) {
        if (refusal != null) {
            return;
        }
        try {
            open.reader().row(new Row(cells(element.node())), Place.pointer(element.pointer()));
        } catch (RuntimeException | StackOverflowError failure) {
            refusal = Remarks.say(
                    "reading.damaged-at",
                    element.pointer(),
                    failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }
    }

    private static Map<String, String> cells(JsonNode node) {
        var cells = new LinkedHashMap<String, String>();
        node.properties().forEach(entry -> {
            var value = entry.getValue();
            if (!value.isNull()) {
                cells.put(entry.getKey(), value.isContainerNode() ? value.toString() : value.asText());
            }
        });
        return cells;
    }

    /** The reading of the rows; empty where no form knows them. */
    Optional<Reading> reading() {
        if (!decided) {
            decide();
        }
        if (table == null) {
            return Optional.empty();
        }
        if (refusal == null) {
            try {
                table.reader().end();
            } catch (RuntimeException | StackOverflowError failure) {
                refusal = Remarks.say(
                        "reading.damaged-at", "/", failure.getClass().getSimpleName() + ": " + failure.getMessage());
            }
        }
        remarks.forEach(table.gathering()::remark);
        if (refusal != null) {
            table.gathering().discard(refusal);
        }
        return Optional.of(table.gathering().reading(table.recognition()));
    }
}
