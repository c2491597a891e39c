package muniment.session.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JacksonException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import muniment.observation.Place;
import org.junit.jupiter.api.Test;

final class JsonLayoutTest {
    private static final String CLUSTER = """
            {"name":"orders","properties":{"nodes":[ {"ip":"10.0.0.4"},
              {"ip":"10.0.0.5","load":1.50e10} ],"tags":{},"list":[]},"a/b":"x\\ny"}
            """;

    @Test
    void everyValueStandsOnALineOfItsOwnAsItWasWritten() throws Exception {
        var out = new StringWriter();
        JsonLayout.write(new StringReader(CLUSTER), out, "", _ -> {});
        assertEquals("""
                {
                  "name": "orders",
                  "properties": {
                    "nodes": [
                      {
                        "ip": "10.0.0.4"
                      },
                      {
                        "ip": "10.0.0.5",
                        "load": 1.50e10
                      }
                    ],
                    "tags": {},
                    "list": []
                  },
                  "a/b": "x\\ny"
                }
                """, out.toString());
    }

    @Test
    void aValueIsFoundInTheTextAndInTheStructure() throws Exception {
        assertEquals(
                Optional.of(new Spot(new Place.Lines(2, 2), new Place.Lines(8, 11))), found("/properties/nodes/1"));
        assertEquals(Optional.of(new Spot(new Place.Lines(2, 2), new Place.Lines(16, 16))), found("/a~1b"));
        assertEquals(Optional.empty(), found("/properties/nodes/2"));
    }

    private static Optional<Spot> found(String pointer) throws Exception {
        return JsonLayout.write(new StringReader(CLUSTER), new StringWriter(), pointer, _ -> {});
    }

    @Test
    void whatIsCutOffIsNoJson() {
        assertThrows(
                JacksonException.class,
                () -> JsonLayout.write(new StringReader("{\"a\": [1, 2"), new StringWriter(), "", _ -> {}));
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        assertThrows(
                JacksonException.class,
                () -> JsonLayout.write(new StringReader("[".repeat(10_000)), new StringWriter(), "", _ -> {}));
    }
}
