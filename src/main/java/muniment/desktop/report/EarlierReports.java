package muniment.desktop.report;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.assessment.Assessment;
import muniment.assessment.Stated;
import muniment.desktop.report.ReportModel.Earlier;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.SignedAs;
import muniment.text.Text;

/** What the history tells of reports that left the room, the latest first. */
record EarlierReports(ZoneId zone, Text text) {
    static List<Earlier> of(Assessment assessment, ZoneId zone, Text text) {
        var words = new EarlierReports(zone, text);
        return assessment.reports().reversed().stream().map(words::earlier).toList();
    }

    private Earlier earlier(Stated<Entry.OfReport> stated) {
        var report = stated.value();
        var signedAs = report.signedAs();
        var details = Stream.concat(
                signedAs == null
                        ? Stream.empty()
                        : Stream.of(text.say(
                                "report-room.earlier.certificate",
                                signedAs.certificate().brief())),
                report.heads().isEmpty() ? Stream.empty() : Stream.of(state(report.heads())));
        return new Earlier(
                stated.entry().toString(),
                Minutes.of(stated.at(), zone),
                words(report, signedAs),
                details.toList(),
                report.digest().hex());
    }

    private String words(Entry.OfReport report, @org.jspecify.annotations.Nullable SignedAs signedAs) {
        if (report.signer().isEmpty()) {
            return text.say("report-room.earlier.unsigned", report.file());
        }
        return signedAs == null
                ? text.say("report-room.earlier.signed", report.file(), report.signer())
                : text.say(
                        "report-room.earlier.signed-as",
                        report.file(),
                        report.signer(),
                        text.name("report-room.role", signedAs.role()),
                        text.name("report.level", signedAs.level()));
    }

    private String state(Set<EntryId> heads) {
        return text.say(
                "report-room.earlier.state",
                heads.size(),
                heads.stream().sorted().map(head -> head.digest().brief()).collect(Collectors.joining(", ")));
    }
}
