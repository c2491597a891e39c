package muniment.analysis.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import muniment.analysis.form.json.JsonForms;
import muniment.analysis.form.rows.PortalMetricsReading;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Found;
import muniment.analysis.reading.Reading;
import muniment.analysis.reading.Recognition;
import muniment.catalog.Sha256;

/** Reads one document for tests of a form, without looking for outputs in a file. */
public final class Readings {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Readings() {}

    /** The text of a sample. */
    public static String sample(String name) {
        try (var stream = Readings.class.getResourceAsStream("/analysis/azure/" + name)) {
            assertTrue(stream != null, name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JSON document. */
    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reading of a JSON document whose elements are all of one kind; empty where no form knows them. */
    public static Optional<Reading> json(JsonNode document) {
        var gathering = origin().gathering();
        Optional<Recognition> recognised = Optional.empty();
        var form = form(document);
        if (form.isPresent()) {
            recognised = form.get().matches(document);
            form.get().read(document, "", gathering);
        } else {
            var list = document.isArray() ? document : document.path("value");
            for (int i = 0; i < list.size(); i++) {
                var of = form(list.path(i));
                if (of.isPresent()) {
                    recognised = of.get().matches(list.path(i));
                    of.get().read(list.path(i), (document.isArray() ? "/" : "/value/") + i, gathering);
                }
            }
        }
        return recognised.map(gathering::reading);
    }

    private static Optional<JsonForm> form(JsonNode element) {
        return JsonForms.all().stream()
                .filter(form -> form.matches(element).isPresent())
                .findFirst();
    }

    /** The reading of a JSON text that a form knows. */
    public static Reading json(String text) {
        return json(tree(text)).orElseThrow();
    }

    /** The readings of a text by one form, each starting where the last one ended or later. */
    public static List<Reading> text(TextForm form, String text) {
        var lines = new ArrayList<Line>();
        text.lines().forEach(line -> lines.add(new Line(lines.size() + 1L, line)));
        var readings = new ArrayList<Reading>();
        int at = 0;
        while (at < lines.size()) {
            var recognition = form.starts(lines.subList(at, Math.min(lines.size(), at + TextForm.LOOKAHEAD)));
            if (recognition.isEmpty()) {
                at++;
                continue;
            }
            var gathering = origin().gathering();
            var reader = form.open(gathering);
            int from = at;
            while (at < lines.size() && reader.take(lines.get(at))) {
                at++;
            }
            reader.end();
            assertTrue(at > from, "the form takes the line that it starts with");
            readings.add(gathering.reading(recognition.get()));
        }
        return readings;
    }

    /** The readings of a text as an export of the portal. */
    public static List<Reading> portal(String text) {
        try {
            return PortalMetricsReading.read(origin(), new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts of a reading of one class. */
    public static <T> List<T> facts(Reading reading, Class<T> type) {
        return reading.facts().stream()
                .map(Found::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Where the facts of a reading stand, in words. */
    public static List<String> places(Reading reading) {
        return IntStream.range(0, reading.facts().size())
                .mapToObj(i -> reading.facts().get(i).place().toString())
                .toList();
    }

    private static Origin origin() {
        var exhibit = new Exhibit("sample", Sha256.of("sample"), 1, null, () -> {
            throw new IOException("there are no bytes");
        });
        return new Origin(exhibit, Stated.NOTHING, "", null, null, null);
    }
}
