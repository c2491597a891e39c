package muniment.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement of a statement is bound to: the digest changes when one of these components does, and only then.
 *
 * <p>The digest is the SHA-256 of the UTF-8 form of one JSON object with the keys in alphabetical order and no white
 * space, as RFC 8785 canonicalises it:
 *
 * <pre>
 * {"appliesWhen":id or null, "customerPart":text, "evidence":[{"artefact":id,"mustShow":text},...],
 *  "form":"muniment-statement/1", "id":id, "kind":constant, "party":constant, "pitfalls":[text,...],
 *  "providerPart":text, "question":text or null, "text":text, "title":text}
 * </pre>
 *
 * <p>Constants are in upper case as in {@link Kind} and {@link Party}; parts that do not exist are empty texts. Left
 * out on purpose: where the statement stands, its sources, its weight and freshness, its checks, and the commands that
 * obtain evidence, because mending one of those does not change what was judged. Texts hold no control characters and
 * no lone surrogates, which the schema sees to, so no two writers escape them differently.
 *
 * @param question null for a provision
 * @param appliesWhen null when it always applies
 */
record StatementMeaning(
        StatementId id,
        Party party,
        Kind kind,
        Wording wording,
        @Nullable String question,
        List<AcceptedEvidence> evidence,
        @Nullable TraitId appliesWhen) {
    private static final String FORM = "muniment-statement/1";
    private static final JsonMapper JSON = new JsonMapper();

    Sha256 digest() {
        try {
            return Sha256.of(JSON.writeValueAsString(canonical()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts and lists can always be written as JSON", impossible);
        }
    }

    private Map<String, @Nullable Object> canonical() {
        var object = new TreeMap<String, @Nullable Object>();
        object.put("appliesWhen", appliesWhen == null ? null : appliesWhen.value());
        object.put("customerPart", wording.customerPart());
        object.put(
                "evidence", evidence.stream().map(StatementMeaning::canonical).toList());
        object.put("form", FORM);
        object.put("id", id.value());
        object.put("kind", kind.name());
        object.put("party", party.name());
        object.put("pitfalls", wording.pitfalls());
        object.put("providerPart", wording.providerPart());
        object.put("question", question);
        object.put("text", wording.text());
        object.put("title", wording.title());
        return object;
    }

    private static Map<String, String> canonical(AcceptedEvidence accepted) {
        var object = new TreeMap<String, String>();
        object.put("artefact", accepted.artefact().value());
        object.put("mustShow", accepted.mustShow());
        return object;
    }
}
