package muniment.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.catalog.Criticality;
import muniment.catalog.Sha256;
import muniment.journal.Person;
import muniment.journal.Scope;
import muniment.report.Depth;
import muniment.report.ReportFilter;
import muniment.report.ReportForm;
import muniment.session.Verification.Comparison;
import muniment.session.Verification.Outcome;
import muniment.signing.Existing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No report that was made as it should is ever accused. */
final class HonestReportsTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Person DANA = new Person("Dana Dahl", "dana@contoso.example");

    @TempDir
    Path home;

    private static Map<String, ReportForm> forms() throws Exception {
        var forms = new LinkedHashMap<String, ReportForm>();
        for (var depth : Depth.values()) {
            forms.put(depth.name(), ReportForm.FULL.at(depth));
        }
        var filter = new ReportFilter(Set.of(), Set.of(Criticality.Level.MAJOR), Set.of(), true, "");
        forms.put("filtered", ReportForm.FULL.at(Depth.REVIEW).only(filter));
        forms.put(
                "for a customer",
                ReportForm.FULL
                        .at(Depth.SUMMARY)
                        .under(NamedProfile.of("customer"))
                        .enclosingEvidence());
        return forms;
    }

    @Test
    void inEveryDepthFilteredAndUnderAProfileAReportAgreesWithItselfAndItsAssessment() throws Exception {
        var document = home.resolve("a.muniment");
        var disagreeing = new LinkedHashMap<String, String>();
        try (var session =
                Desk.at(Workplace.in(home, NOON)).create(document, Scope.of("Orders", "orders-prod"), Map.of(), DANA)) {
            var obligation =
                    session.snapshot().catalog().obligations().getFirst().id();
            new RecordFile(
                            session,
                            Incoming.of("status.txt", "UN 10.0.0.4".getBytes()),
                            "nodetool status",
                            Provenance.UNKNOWN,
                            Set.of(obligation))
                    .run(Progress.unwatched());
            for (var form : forms().entrySet()) {
                var out = home.resolve(form.getKey() + ".pdf");
                new IssueReport(session, form.getValue(), null, out, Existing.KEEP).run(Progress.unwatched());
                var pdf = Files.readAllBytes(out);
                var report = new SignedReport(pdf, Sha256.of(pdf), List.of());
                disagreeing.put(
                        form.getKey(),
                        AttachmentComparison.held(report, List.of(Beside.without(document))).comparisons().stream()
                                .filter(comparison -> comparison.outcome() != Outcome.AGREES)
                                .map(Comparison::toString)
                                .collect(Collectors.joining()));
            }
        }
        assertEquals(Set.of(""), Set.copyOf(disagreeing.values()), disagreeing::toString);
    }
}
