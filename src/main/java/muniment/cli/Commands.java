package muniment.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** The command line as a whole: all commands, how words become values, and how problems are told. */
public final class Commands {
    private Commands() {}

    /** Runs one command and answers its exit status; a defect of ours is written down and told in one sentence. */
    public static int run(Terminal terminal, Window window, String... arguments) {
        try {
            return line(terminal, window).execute(arguments);
        } catch (RuntimeException | Error defect) {
            return crashed(terminal, defect);
        }
    }

    /** Writes a defect of ours down, tells of it in one sentence, and answers the exit status. */
    public static int crashed(Terminal terminal, Throwable defect) {
        return new Problems(terminal).crash(defect).code();
    }

    static CommandLine line(Terminal terminal, Window window) {
        var evidence = new CommandLine(new EvidenceCommand())
                .addSubcommand(new EvidenceAddCommand(terminal))
                .addSubcommand(new EvidenceListCommand(terminal))
                .addSubcommand(new EvidenceExtractCommand(terminal))
                .addSubcommand(new EvidenceLinkCommand(terminal))
                .addSubcommand(new EvidenceClassifyCommand(terminal))
                .addSubcommand(new EvidenceRedactCommand(terminal))
                .addSubcommand(new EvidenceExportCommand(terminal))
                .addSubcommand(new EvidenceWithdrawCommand(terminal));
        var identity = new CommandLine(new IdentityCommand())
                .addSubcommand(new IdentityCreateCommand(terminal))
                .addSubcommand(new IdentityShowCommand(terminal))
                .addSubcommand(new IdentityListCommand(terminal))
                .addSubcommand(new IdentityRequestCommand(terminal))
                .addSubcommand(new IdentityCertifyCommand(terminal));
        var trust = new CommandLine(new TrustCommand())
                .addSubcommand(new TrustAddCommand(terminal))
                .addSubcommand(new TrustListCommand(terminal))
                .addSubcommand(new TrustRemoveCommand(terminal));
        var line = new CommandLine(new MainCommand())
                .addSubcommand(new DemoCommand(terminal, window))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new StatusCommand(terminal))
                .addSubcommand(new RecordCommand(terminal))
                .addSubcommand(evidence)
                .addSubcommand(new AnalyseCommand(terminal))
                .addSubcommand(new ObservationsCommand(terminal))
                .addSubcommand(new ThresholdCommand(terminal))
                .addSubcommand(new ReperformCommand(terminal))
                .addSubcommand(new CollectScriptCommand(terminal))
                .addSubcommand(new ReviewCommand(terminal))
                .addSubcommand(new UndoCommand(terminal))
                .addSubcommand(new LogCommand(terminal))
                .addSubcommand(new PeopleCommand(terminal))
                .addSubcommand(new ReceiptCommand(terminal))
                .addSubcommand(new ReportCommand(terminal))
                .addSubcommand(new SignCommand(terminal))
                .addSubcommand(new TimestampCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new ProtectCommand(terminal))
                .addSubcommand(new UnprotectCommand(terminal))
                .addSubcommand(trust)
                .addSubcommand(identity)
                .addSubcommand(new CompletionCommand(terminal));
        Words.register(line, terminal.text());
        var problems = new Problems(terminal);
        return line.setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setExecutionExceptionHandler(problems)
                .setParameterExceptionHandler(problems);
    }
}
