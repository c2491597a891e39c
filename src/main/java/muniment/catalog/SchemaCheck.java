package muniment.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Refuses a document that breaks {@code catalog-1.schema.json}, each finding with its JSON pointer and reason. */
final class SchemaCheck {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                    new String(Resource.bytes("/schemas/catalog-1.schema.json"), StandardCharsets.UTF_8),
                    InputFormat.JSON);

    /** Characters of an offending value that a finding repeats. */
    private static final int SHOWN = 60;

    private SchemaCheck() {}

    static void check(JsonNode root) throws CatalogProblem {
        var findings = new Findings();
        for (var error : errors(root)) {
            var pointer = error.getInstanceLocation().toString();
            findings.add(pointer, reason(error) + owner(root, pointer));
        }
        findings.refuseIfAny();
    }

    private static Iterable<Error> errors(JsonNode root) {
        var context = new BoundedContext();
        try {
            SCHEMA.validate(context, root);
        } catch (Enough _) {
            return context.getErrors();
        }
        return context.getErrors();
    }

    private static String reason(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "the property '%s' is missing".formatted(error.getProperty());
            case "additionalProperties" -> "the property '%s' is not known here".formatted(error.getProperty());
            case "const" -> "must be " + error.getSchemaNode();
            case "enum" -> "must be one of " + error.getSchemaNode();
            case "pattern" -> "%s is not of the form asked for: %s".formatted(value(error), form(error));
            case "type" -> "must be of type %s".formatted(error.getSchemaNode().asText());
            case "minimum" -> "must be at least " + error.getSchemaNode();
            case "maximum" -> "must be at most " + error.getSchemaNode();
            case "minItems" -> "must not be empty";
            case "uniqueItems" -> "must not name anything twice";
            case "false" -> "does not belong here";
            default -> error.getMessage();
        };
    }

    private static String value(Error error) {
        var value = error.getInstanceNode().asText();
        return value.length() > SHOWN ? "'" + value.substring(0, SHOWN) + "...'" : "'" + value + "'";
    }

    /** What the schema says in words of the value whose pattern was not met. */
    private static String form(Error error) {
        return SCHEMA.getSchemaNode()
                .at(JsonPointer.compile(error.getSchemaLocation().getFragment().toString())
                        .head())
                .path("description")
                .asText();
    }

    /** The name of the nearest entry around the place, because nobody counts to the 57th statement. */
    private static String owner(JsonNode root, String pointer) {
        for (var place = JsonPointer.compile(pointer); !place.matches(); place = place.head()) {
            var id = root.at(place).path("id");
            if (id.isTextual()) {
                return " (in " + id.asText() + ")";
            }
        }
        return "";
    }

    /** Stops at a number of errors that nobody reads, so that a file made of errors does not fill the memory. */
    private static final class BoundedContext extends ExecutionContext {
        private static final int READABLE = 1000;

        BoundedContext() {
            super(ExecutionConfig.builder().locale(Locale.ENGLISH).build());
        }

        @Override
        public void addError(Error error) {
            super.addError(error);
            if (getErrors().size() >= READABLE) {
                throw new Enough();
            }
        }
    }

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super("more errors than anybody reads", null, false, false);
        }
    }
}
