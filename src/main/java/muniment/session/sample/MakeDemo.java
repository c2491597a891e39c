package muniment.session.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import muniment.files.WholeFolder;
import muniment.journal.JournalProblem;
import muniment.journal.Person;
import muniment.report.Accent;
import muniment.report.Branding;
import muniment.report.ReportForm;
import muniment.report.ReportProblem;
import muniment.session.CommandRefused;
import muniment.session.Desk;
import muniment.session.FileProblem;
import muniment.session.IssueReport;
import muniment.session.Job;
import muniment.session.MakeIdentity;
import muniment.session.Progress;
import muniment.session.Signing;
import muniment.session.Verification;
import muniment.session.VerifyFile;
import muniment.session.Workplace;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.Refusal;

/**
 * Shows the whole line once: makes the sample assessment, a signing identity and the signed report in one directory,
 * and verifies them. An earlier demonstration there is replaced.
 *
 * @param strangers whether files that no demonstration made are replaced as well
 */
public record MakeDemo(Workplace workplace, Path directory, Existing strangers) implements Job<MakeDemo.Demo> {
    private static final ReportForm FORM = ReportForm.FULL.branded(
            new Branding("Contoso Platform Assurance (fictitious)", null, Accent.USUAL, "", ""));

    /**
     * What was made, and what verifying it found.
     *
     * @param pages of the report
     */
    public record Demo(DemoFiles files, List<Verification> verified, int pages) {
        public Demo {
            verified = List.copyOf(verified);
        }
    }

    /** @throws FileProblem if a file is there that no demonstration made, or one cannot be written */
    @Override
    public Demo run(Progress progress) throws FileProblem, JournalProblem, CommandRefused, Refusal, ReportProblem {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw FileProblem.writing(directory, e);
        }
        var files = DemoFiles.in(directory);
        require(files);
        try {
            var rehearsal = Files.createTempDirectory(directory, ".muniment-demo-");
            try {
                return shown(rehearsal, files, progress);
            } finally {
                WholeFolder.remove(rehearsal);
            }
        } catch (IOException e) {
            throw FileProblem.writing(directory, e);
        }
    }

    private void require(DemoFiles files) throws FileProblem {
        switch (strangers) {
            case KEEP -> files.requireOwn(Desk.at(workplace));
            case REPLACE -> files.requireFree();
        }
    }

    private Demo shown(Path rehearsal, DemoFiles files, Progress progress)
            throws IOException, FileProblem, JournalProblem, CommandRefused, Refusal, ReportProblem {
        var stage = new Workplace(
                rehearsal.resolve("config"), rehearsal.resolve("cache"), workplace.clock(), workplace.random());
        var drafts = DemoFiles.in(rehearsal);
        var lead = new MakeSample(stage, drafts.document()).run(progress);
        var issued = report(stage, drafts, lead, progress);
        // making it took a while, in which somebody may have begun to work
        require(files);
        for (var pair : List.of(
                List.of(drafts.document(), files.document()),
                List.of(drafts.report(), files.report()),
                List.of(drafts.identity(), files.identity()))) {
            Files.move(pair.getFirst(), pair.getLast(), StandardCopyOption.ATOMIC_MOVE);
        }
        var now = workplace.clock().instant();
        var document = VerifyFile.offline(files.document(), now).run(progress);
        var report = VerifyFile.offline(files.report(), now).run(progress);
        return new Demo(files, List.of(document, report), issued.pages());
    }

    private static IssueReport.Issued report(Workplace stage, DemoFiles drafts, Person lead, Progress progress)
            throws FileProblem, JournalProblem, Refusal, ReportProblem {
        var secret = DemoFiles.PASSWORD.toCharArray();
        new MakeIdentity(stage, lead, drafts.identity(), secret, Existing.KEEP).run(progress);
        var identity =
                Identity.openToSign(drafts.identity(), secret, stage.clock().instant());
        try (var session = Desk.at(stage).open(drafts.document(), lead)) {
            return new IssueReport(session, FORM, Signing.asAuthor(identity), drafts.report(), Existing.KEEP)
                    .run(progress);
        }
    }
}
