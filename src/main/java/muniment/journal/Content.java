package muniment.journal;

import muniment.catalog.Sha256;

/** What a piece of evidence consists of. */
public sealed interface Content {
    /**
     * Bytes kept in the document.
     *
     * @param name the file's name where it came from
     * @param mediaType such as {@code application/json}
     * @param size in bytes
     */
    record File(Sha256 digest, String name, String mediaType, long size) implements Content {}

    /** Words written down by the person who recorded it. */
    record Note(String text) implements Content {}

    /** An address where the evidence can be seen; what stands there may change. */
    record Link(String address) implements Content {}

    /**
     * What somebody said.
     *
     * @param with who was asked, by name and role
     */
    record Interview(String with, String summary) implements Content {}

    /**
     * What was seen happening.
     *
     * @param what the procedure or screen that was watched
     */
    record Observation(String what, String seen) implements Content {}
}
