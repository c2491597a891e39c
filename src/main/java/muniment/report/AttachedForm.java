package muniment.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Locale;

/** Holds attached data against the schemas that this version knows, whatever schema a report brings along. */
public enum AttachedForm {
    ASSESSMENT("/schemas/assessment-1.schema.json"),
    MANIFEST("/schemas/evidence-manifest-1.schema.json");

    private final Schema schema;

    AttachedForm(String resource) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PackedFile.text(resource), InputFormat.JSON);
    }

    /** How data relate to their schema. */
    public enum Fit {
        MEETS,
        /** They say more than this version knows, as those of a later one may. */
        SAYS_MORE,
        BREAKS
    }

    public Fit fit(JsonNode document) {
        var findings = new Findings();
        try {
            schema.validate(findings, document);
        } catch (Enough _) {
            return Fit.BREAKS;
        }
        if (findings.getErrors().isEmpty()) {
            return Fit.MEETS;
        }
        return findings.getErrors().stream()
                        .allMatch(error -> error.getKeyword().equals("additionalProperties"))
                ? Fit.SAYS_MORE
                : Fit.BREAKS;
    }

    /** Stops at a number of errors that no honest file has, so that a file made of errors does not fill the memory. */
    private static final class Findings extends ExecutionContext {
        private static final int MOST = 1000;

        Findings() {
            super(ExecutionConfig.builder().locale(Locale.ENGLISH).build());
        }

        @Override
        public void addError(Error error) {
            super.addError(error);
            if (getErrors().size() >= MOST) {
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
