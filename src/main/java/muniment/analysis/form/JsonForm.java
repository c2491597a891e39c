package muniment.analysis.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;

/**
 * One kind of JSON document, such as a cluster resource.
 *
 * <p>A list, whether bare or within {@code value}, is taken apart before: a form sees one element after the other. Keys
 * are to be found without regard to case, and within {@code properties} or flat: see {@link JsonValue}.
 */
public interface JsonForm {
    /** The artefact that it reads. */
    ArtefactId kind();

    /** Whether this is an element of this kind. */
    Optional<Recognition> matches(JsonNode element);

    /** Reads one element; {@code pointer} is where it stands in the document (RFC 6901). */
    void read(JsonNode element, String pointer, Sink sink);
}
