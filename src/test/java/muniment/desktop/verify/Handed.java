package muniment.desktop.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import muniment.assessment.Command;
import muniment.desktop.Bench;
import muniment.journal.Scope;
import muniment.report.ReportForm;
import muniment.session.Desk;
import muniment.session.IssueReceipt;
import muniment.session.IssueReport;
import muniment.session.Progress;
import muniment.session.Protect;
import muniment.session.Session;
import muniment.session.Signing;
import muniment.session.Workplace;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.Level;
import muniment.signing.Role;
import muniment.vault.Password;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * Files as somebody hands them over: an assessment, its receipt, a signed report, and what became of them.
 *
 * @param early the assessment before the receipt was given
 * @param locked the assessment, protected by the password "correct horse"
 */
record Handed(Path assessment, Path early, Path broken, Path locked, Path receipt, Path report, Path changed) {
    static Handed in(Path home) throws Exception {
        var desk = Desk.at(Workplace.in(home.resolve("elsewhere"), Clock.fixed(Bench.NOW, ZoneOffset.UTC)));
        var handed = new Handed(
                home.resolve("payments.muniment"),
                home.resolve("early.muniment"),
                home.resolve("broken.muniment"),
                home.resolve("locked.muniment"),
                home.resolve("receipt.txt"),
                home.resolve("readiness.pdf"),
                home.resolve("changed.pdf"));
        var scope = Scope.of("Payments platform", "payments-prod");
        try (var session = desk.create(handed.assessment, scope, Map.of(), Bench.AUTHOR)) {
            remark(session, "first");
        }
        Files.copy(handed.assessment, handed.early);
        try (var session = desk.open(handed.assessment, Bench.AUTHOR)) {
            remark(session, "second");
            new IssueReceipt(session, handed.receipt, null, Existing.KEEP).run(Progress.unwatched());
            issue(session, handed.report);
        }
        Files.copy(handed.assessment, handed.locked);
        try (var password = Password.of("correct horse".toCharArray())) {
            new Protect(handed.locked, null, password).run(Progress.unwatched());
        }
        Files.write(handed.changed, changed(Files.readAllBytes(handed.report)));
        Files.write(handed.broken, broken(Files.readAllBytes(handed.assessment)));
        return handed;
    }

    private static void remark(Session session, String words) throws Exception {
        var obligation = session.snapshot().catalog().obligations().getFirst().id();
        session.submit(new Command.Remark(obligation, words)).get();
    }

    private static void issue(Session session, Path out) throws Exception {
        var identity =
                Identity.create("Ada Auditor", "ada@example.org", Bench.NOW, Period.ofYears(1), new SecureRandom());
        var signing = new Signing(identity, Role.AUTHOR, "Approved for the board", "Berlin", new Level.Offline());
        new IssueReport(session, ReportForm.FULL, signing, out, Existing.KEEP).run(Progress.unwatched());
    }

    /** As an editor of PDF appends an update that paints over the first page. */
    private static byte[] changed(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.setNonStrokingColor(0.1f, 0.5f, 0.2f);
                content.addRect(120, 380, 220, 60);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }

    /** One letter of a remark is another one. */
    private static byte[] broken(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var at = text.indexOf("\"second\"");
        if (at < 0) {
            throw new IllegalStateException("the remark is not in the file as it was written");
        }
        file[at + 1] ^= 1;
        return file;
    }
}
