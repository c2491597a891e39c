package muniment.report;

import java.util.Locale;
import java.util.Optional;
import muniment.assessment.Confidentiality;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.Sha256;
import muniment.journal.Content;

/**
 * A piece of evidence with its number in the report.
 *
 * @param number counted from 1 in the order of recording
 * @param marked how confidential it is
 */
public record EvidenceLine(int number, EvidenceOnFile onFile, Confidentiality.Marked marked) {
    /** How the report calls it, such as {@code E-007}. */
    public String label() {
        return String.format(Locale.ROOT, "E-%03d", number);
    }

    /** Its anchor in the evidence index. */
    public String anchor() {
        return "e-" + number;
    }

    public String title() {
        return onFile.evidence().title();
    }

    public Content content() {
        return onFile.evidence().content();
    }

    /** The digest of its bytes, where it has bytes. */
    public Optional<Sha256> digest() {
        return content() instanceof Content.File file ? Optional.of(file.digest()) : Optional.empty();
    }
}
