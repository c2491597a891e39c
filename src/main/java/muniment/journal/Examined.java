package muniment.journal;

import java.util.List;
import muniment.text.Phrase;

/**
 * One part of a document, computed again and compared with what is stored.
 *
 * @param count how many pieces of this part were looked at
 * @param flaws what was found, in the words of the bundle {@code journal}
 */
public record Examined(Part part, Outcome outcome, long count, List<Phrase> flaws) {
    public Examined {
        flaws = List.copyOf(flaws);
    }

    /** A part that nothing can be said about, as something before it is broken. */
    public static Examined unknown(Part part) {
        return new Examined(part, Outcome.UNKNOWN, 0, List.of());
    }

    /** The parts of a document, in the order in which they are examined. */
    public enum Part {
        /** The first hundred bytes, each with a value that this program writes. */
        HEADER,
        /** How the database holds together: pages, trees, lists and types. */
        STRUCTURE,
        /** The tables, word by word, and nothing beside them. */
        TABLES,
        /** What the document says of itself apart from its entries. */
        SUMMARY,
        /** The entries, each named by the digest of its bytes. */
        ENTRIES,
        /** That each entry stands in its place, behind those that it names. */
        ORDER,
        /** That each entry is signed by its author. */
        SIGNATURES,
        /** That none is missing at the end. */
        HEADS,
        /** That the catalog is the one that the assessment was opened with. */
        CATALOG,
        /** The pieces of evidence, each named by the digest of its bytes. */
        CHUNKS,
        /** The evidence files as a whole, as the entries name them. */
        EVIDENCE,
        /** Bytes that no entry names. */
        STRAYS,
        /** The verdict, judged again from the entries. */
        READINESS
    }

    /** How it ended. */
    public enum Outcome {
        /** Everything is as it was written. */
        SOUND,
        /** Worth knowing and nothing wrong. */
        NOTED,
        /** Something is not as it was written. */
        UNSOUND,
        /** It could not be looked at. */
        UNKNOWN
    }
}
