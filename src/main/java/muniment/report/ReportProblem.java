package muniment.report;

import java.util.List;
import muniment.text.Phrase;

/** A report could not be made so that it shows and carries what it holds. */
public final class ReportProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    private ReportProblem(String message, Phrase phrase) {
        super(message);
        this.phrase = phrase;
    }

    /** The layout engine says that something would not show. */
    static ReportProblem layout(List<String> findings) {
        var all = String.join("; ", findings);
        return new ReportProblem(all, Phrase.of("report.problem.layout", all));
    }

    /** More bytes of evidence are to be enclosed than a report can carry. */
    static ReportProblem evidenceTooLarge(long size) {
        var megabytes = (size - 1 >> 20) + 1;
        var most = EnclosedEvidence.LARGEST >> 20;
        return new ReportProblem(
                megabytes + " MB of evidence", Phrase.of("report.problem.evidence-too-large", megabytes, most));
    }

    /** Laying it out takes more memory than the program may use. */
    public static ReportProblem memoryFull(long bytes) {
        var megabytes = bytes >> 20;
        return new ReportProblem(megabytes + " MB of memory are full", Phrase.of("report.problem.memory", megabytes));
    }

    /** It lists what one owner has to do and says so, but is for those who may not see people. */
    static ReportProblem ownerWithheld(String profile) {
        return new ReportProblem(
                "filtered by owner under " + profile, Phrase.of("report.problem.owner-withheld", profile));
    }

    /** What happened, in words of the bundle {@code report}. */
    public Phrase phrase() {
        return phrase;
    }
}
