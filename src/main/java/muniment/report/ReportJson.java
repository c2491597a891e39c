package muniment.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import muniment.assessment.Stated;
import muniment.journal.Entry;
import muniment.journal.SignedAs;

/** What was noted of a report, as machines read it. */
final class ReportJson {
    private ReportJson() {}

    static ObjectNode of(Stated<Entry.OfReport> noted) {
        var report = noted.value();
        var node = JsonText.object()
                .put("sha256", report.digest().hex())
                .put(
                        "before",
                        report instanceof Entry.ReportSigned signed
                                ? signed.before().hex()
                                : null)
                .put("file", report.file())
                .put("signer", report.signer());
        var signedAs = report.signedAs();
        node.set("signedAs", signedAs == null ? null : signedAs(signedAs));
        node.set("heads", JsonText.texts(report.heads().stream().sorted().toList()));
        return node.put("by", noted.by().person().toString())
                .put("key", noted.by().key().hex())
                .put("at", noted.at().toString())
                .put("entry", noted.entry().toString());
    }

    private static ObjectNode signedAs(SignedAs signedAs) {
        return JsonText.object()
                .put("certificateSha256", signedAs.certificate().hex())
                .put("role", JsonText.name(signedAs.role()))
                .put("level", JsonText.name(signedAs.level()));
    }
}
