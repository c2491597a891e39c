package muniment.report;

import muniment.text.Text;

/** The parts of a report after its cover and contents, in their order. */
public enum Part {
    SUMMARY,
    MATRIX,
    OPEN,
    RISKS,
    OBLIGATIONS,
    PROVIDER,
    LIMITS,
    ALTERNATIVE,
    SOURCES,
    SLA,
    METHOD,
    CONTRADICTIONS,
    EVIDENCE,
    OBSERVATIONS,
    HISTORY,
    VERIFY;

    /** Its anchor in the laid out document. */
    public String anchor() {
        return Text.slug(this);
    }
}
