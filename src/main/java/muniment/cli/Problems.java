package muniment.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import muniment.assessment.Decision;
import muniment.journal.JournalProblem;
import muniment.receipt.ReceiptProblem;
import muniment.redaction.RedactionProblem;
import muniment.report.BrandingProblem;
import muniment.report.ReportProblem;
import muniment.session.CommandRefused;
import muniment.session.CrashNotes;
import muniment.session.FileProblem;
import muniment.sharing.ProfileProblem;
import muniment.signing.Problem;
import muniment.signing.Refusal;
import picocli.CommandLine;

/**
 * Turns what went wrong into one paragraph and an exit status; a defect of ours is written down where it can be sent
 * from.
 */
record Problems(Terminal terminal)
        implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    private static final String REPLACE = "--replace";

    /** A problem in words, with what it makes of the exit status. */
    record Told(Status status, String words) {}

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        var told = told(problem);
        var replaceable = command.getCommandSpec().findOption(REPLACE) != null && exists(problem);
        return tell(
                replaceable ? new Told(told.status(), terminal.say("cli.replaceable", told.words())) : told,
                parsed.originalArgs().toArray(String[]::new));
    }

    /** Whether a file was in the way. */
    private static boolean exists(Exception problem) {
        return switch (problem) {
            case FileProblem file -> file.kind() == FileProblem.Kind.EXISTS;
            case Refusal refusal -> refusal.problem() instanceof Problem.FileExists;
            default -> false;
        };
    }

    @Override
    public int handleParseException(CommandLine.ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine();
        var help = command.getCommandSpec().qualifiedName() + " --help";
        var righted = SwappedOrder.righted(command, arguments);
        if (righted.isPresent()) {
            return tell(new Told(Status.USAGE, terminal.say("cli.evidence.swapped", righted.get())), arguments);
        }
        var code = tell(
                new Told(Status.USAGE, terminal.say("cli.usage", String.valueOf(problem.getMessage()), help)),
                arguments);
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, new PrintWriter(terminal.err(), true));
        return code;
    }

    private int tell(Told told, String[] arguments) {
        terminal.complain(told.words());
        if (java.util.List.of(arguments).contains("--json")) {
            terminal.out().println(Json.object().put("problem", told.words()).toPrettyString());
        }
        return told.status().code();
    }

    /** Tells of a defect that no command expects. */
    Status crash(Throwable defect) {
        terminal.complain(crashed(defect));
        return Status.UNUSABLE;
    }

    Told told(Exception problem) {
        return switch (problem) {
            case UsageProblem usage -> new Told(Status.USAGE, terminal.say(usage.phrase()));
            case CommandRefused refused ->
                new Told(
                        RefusalStatus.of(refused),
                        refused.reasons().stream()
                                .map(Decision.Reason::phrase)
                                .map(terminal::say)
                                .collect(Collectors.joining("\n")));
            case JournalProblem journal -> new Told(Status.UNUSABLE, terminal.say(journal.phrase()));
            case FileProblem file -> new Told(Status.UNUSABLE, terminal.say(file.phrase()));
            case ReceiptProblem receipt -> new Told(Status.UNUSABLE, terminal.say(receipt.phrase()));
            case ProfileProblem profile -> new Told(Status.USAGE, terminal.say(profile.phrase()));
            case RedactionProblem redaction -> new Told(status(redaction), terminal.say(redaction.phrase()));
            case ReportProblem report -> new Told(Status.UNUSABLE, terminal.say(report.phrase()));
            case BrandingProblem branding -> new Told(Status.USAGE, terminal.say(branding.phrase()));
            case Refusal refusal -> new Told(weight(refusal.problem()), String.valueOf(refusal.getMessage()));
            case CancellationException _ -> new Told(Status.NEGATIVE, terminal.say("cli.cancelled"));
            default -> new Told(Status.UNUSABLE, crashed(problem));
        };
    }

    /** What the report does not allow is an answer; a file that does not serve is no answer. */
    private static Status weight(Problem problem) {
        return switch (problem) {
            case Problem.FieldSigned _,
                    Problem.FieldMissing _,
                    Problem.SigningForbidden _,
                    Problem.AuthorMissing _,
                    Problem.RoleTaken _,
                    Problem.SignedAlready _,
                    Problem.NothingToExtend _,
                    Problem.DocumentNotIntact _ -> Status.NEGATIVE;
            default -> Status.UNUSABLE;
        };
    }

    /** What was asked for may be wrong, or the file may be none that is redacted here. */
    private static Status status(RedactionProblem problem) {
        return switch (problem.kind()) {
            case NOTHING_GIVEN, EMPTY_TEXT, PATTERN -> Status.USAGE;
            case TEXT_NOT_FOUND, PATTERN_NOT_FOUND, NO_SUCH_LINES, TOO_MANY, UNCHANGED -> Status.NEGATIVE;
            case NOT_TEXT, TOO_LARGE -> Status.UNUSABLE;
        };
    }

    private String crashed(Throwable problem) {
        var trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        try {
            var log = new CrashNotes(terminal.workplace()).write(trace.toString());
            return terminal.say("cli.crashed", log.toString());
        } catch (IOException e) {
            return terminal.say("cli.crashed-unwritten", String.valueOf(problem), String.valueOf(e.getMessage()));
        }
    }
}
