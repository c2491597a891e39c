package muniment.report;

import java.util.List;
import muniment.text.Phrase;

/** A report could not be laid out so that its pages show what it holds. */
public final class ReportProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    ReportProblem(List<String> findings) {
        super(String.join("; ", findings));
        this.phrase = Phrase.of("report.problem.layout", String.join("; ", findings));
    }

    /** What happened, in words of the bundle {@code report}. */
    public Phrase phrase() {
        return phrase;
    }
}
