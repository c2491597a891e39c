package muniment.desktop.work;

import java.util.Optional;
import java.util.stream.Collectors;
import muniment.catalog.CatalogProblem;
import muniment.desktop.kit.Tone;
import muniment.journal.JournalProblem;
import muniment.receipt.ReceiptProblem;
import muniment.redaction.RedactionProblem;
import muniment.report.ReportProblem;
import muniment.session.CommandRefused;
import muniment.session.FileProblem;
import muniment.signing.Refusal;
import muniment.text.Text;

/** Finds the words for what went wrong; what has none is a defect of the program. */
public final class Explained {
    private Explained() {}

    /** The words, if this is something that can happen to a program without a defect. */
    public static Optional<String> of(Throwable problem, Text text) {
        return Optional.ofNullable(
                switch (problem) {
                    case JournalProblem journal -> text.say(journal.phrase());
                    case FileProblem file -> text.say(file.phrase());
                    case ReportProblem report -> text.say(report.phrase());
                    case CommandRefused refused ->
                        refused.reasons().stream()
                                .map(reason -> text.say(reason.phrase()))
                                .collect(Collectors.joining(" "));
                    case Refusal refusal -> refusal.getMessage();
                    case RedactionProblem redaction -> text.say(redaction.phrase());
                    case ReceiptProblem receipt -> text.say(receipt.phrase());
                    case CatalogProblem catalog -> catalog.getMessage();
                    default -> null;
                });
    }

    static Optional<Notice> notice(Throwable problem, Text text) {
        return of(problem, text).map(words -> Notice.of(problem.getClass().getSimpleName(), Tone.BAD, words));
    }
}
