package muniment.signing.guard;

/** The part of a document that a change touches, in the order in which people care. */
public enum Area {
    PAGE,
    ANNOTATION,
    FORM,
    ATTACHMENT,
    ACTION,
    METADATA,
    TAGS,
    BOOKMARK,
    PERMISSIONS,
    VALIDATION_DATA,
    STRUCTURE;

    /** Where one is after following {@code key} from here; {@code atCatalog} when the key is one of the catalog. */
    Area entering(String key, boolean atCatalog) {
        return switch (key) {
            case "Annots" -> ANNOTATION;
            case "EmbeddedFiles", "AF" -> ATTACHMENT;
            case "JavaScript", "OpenAction", "AA" -> ACTION;
            case "Metadata", "Info" -> METADATA;
            case "AcroForm" -> FORM;
            case "StructTreeRoot" -> TAGS;
            case "Outlines" -> BOOKMARK;
            case "Perms" -> atCatalog ? PERMISSIONS : this;
            case "DSS" -> atCatalog ? VALIDATION_DATA : this;
            default -> this;
        };
    }
}
