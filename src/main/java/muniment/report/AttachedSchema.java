package muniment.report;

import muniment.text.Text;

/** The JSON Schemas of the attached data, which travel with them, so that nobody needs Muniment to read them. */
enum AttachedSchema {
    ASSESSMENT("assessment-1.schema.json", AssessmentJson.NAME),
    MANIFEST("evidence-manifest-1.schema.json", EvidenceManifest.NAME);

    private final String file;
    private final String describes;

    AttachedSchema(String file, String describes) {
        this.file = file;
        this.describes = describes;
    }

    Attachment attachment() {
        return new Attachment(
                file,
                "application/schema+json",
                Attachment.Relationship.SCHEMA,
                Text.load("report").say("report.attachment.schema", describes),
                new Attachment.Written(PackedFile.text("/schemas/" + file)));
    }
}
