package muniment.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import muniment.assessment.Assessment;
import muniment.assessment.Confidentiality;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.sharing.Notice;

/**
 * What lies in a directory of exported evidence, for people (CSV) and for machines (JSON), and what was withheld.
 *
 * @param lines the evidence that is given out, as its recipients may see it
 */
public record ExportIndex(Notice notice, Assessment assessment, Instant at, List<Line> lines) {
    /** The format of the JSON index. */
    static final String FORMAT = "muniment-evidence-export/1";

    /** Signs at the beginning of a cell that make a spreadsheet calculate instead of showing it. */
    private static final String FORMULA = "=+-@\t\r";

    public ExportIndex {
        lines = List.copyOf(lines);
    }

    /**
     * A piece of evidence.
     *
     * @param file the name of its file in the directory, empty when it has no bytes
     */
    public record Line(EvidenceOnFile onFile, String file) {}

    /** The index as JSON. */
    public String json() {
        var confidentiality = Confidentiality.of(assessment);
        var document = JsonText.object().put("format", FORMAT).put("generatedAt", at.toString());
        document.set("sharing", SharingJson.of(notice));
        document.set("evidence", JsonText.array(lines, line -> {
            var evidence = new EvidenceLine(lines.indexOf(line) + 1, line.onFile(), confidentiality.of(line.onFile()));
            ObjectNode node = EvidenceManifest.line(evidence);
            return node.put("exportedAs", line.file().isEmpty() ? null : line.file());
        }));
        return JsonText.of(document);
    }

    /** The index as CSV (RFC 4180) with a head; withheld pieces stand at its end. */
    public String csv() {
        var confidentiality = Confidentiality.of(assessment);
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("file", "sha256", "entry", "title", "classification", "obligations", "withheld");
            for (var line : lines) {
                var onFile = line.onFile();
                csv.writeRecord(
                        line.file(),
                        onFile.evidence().content() instanceof Content.File file
                                ? file.digest().hex()
                                : "",
                        onFile.id().toString(),
                        cell(onFile.evidence().title()),
                        confidentiality.of(onFile).level().id().value(),
                        onFile.obligations().stream()
                                .sorted()
                                .map(StatementId::value)
                                .collect(Collectors.joining(" ")),
                        "");
            }
            for (var withheld : notice.withheld()) {
                csv.writeRecord(
                        "",
                        withheld.digest().map(Sha256::hex).orElse(""),
                        withheld.id().toString(),
                        "",
                        "",
                        "",
                        JsonText.name(withheld.reason()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every character", impossible);
        }
        return text.toString();
    }

    private static String cell(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
