package muniment.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What meets the eye on the pages of a report: their text, how far down they are filled, and what stands at the foot.
 */
record PageLook(List<Sheet> sheets) {
    /** The bottom margin, where the running foot stands, in points. */
    private static final float FOOT = 62;

    /**
     * One page.
     *
     * @param words all of it with single spaces
     * @param lines by their distance from the top, without the running foot
     */
    record Sheet(int number, String words, TreeMap<Integer, List<TextPosition>> lines, float height) {
        /** How far down it is filled, from 0 to 1. */
        double filled() {
            return lines.isEmpty() ? 0 : lines.lastKey() / (height - FOOT);
        }

        /** A heading, or the head of a table, that stands last; nothing else is strong over a whole line. */
        Optional<String> orphan() {
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            var last = lines.lastEntry().getValue();
            boolean strong =
                    last.stream().allMatch(text -> text.getFont().getName().contains("SemiBold"));
            return strong ? Optional.of("page " + number + ": " + text(last)) : Optional.empty();
        }

        private static String text(List<TextPosition> line) {
            var text = new StringBuilder();
            line.forEach(position -> text.append(position.getUnicode()));
            return text.toString();
        }
    }

    static PageLook of(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PageLook(IntStream.rangeClosed(1, pdf.getNumberOfPages())
                    .mapToObj(number -> sheet(pdf, number))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(PDDocument pdf, int number) {
        var lines = new TreeMap<Integer, List<TextPosition>>();
        float height = pdf.getPage(number - 1).getMediaBox().getHeight();
        try {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    super.processTextPosition(text);
                    if (text.getDir() == 0
                            && text.getYDirAdj() < height - FOOT
                            && !text.getUnicode().isBlank()) {
                        lines.computeIfAbsent(Math.round(text.getYDirAdj()), _ -> new ArrayList<>())
                                .add(text);
                    }
                }
            };
            stripper.setSortByPosition(true);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return new Sheet(number, stripper.getText(pdf).replaceAll("[\\s\\u00A0]+", " "), lines, height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages that say this. */
    List<Sheet> saying(String words) {
        return sheets.stream().filter(sheet -> sheet.words().contains(words)).toList();
    }

    /**
     * Headings without what they head. On the cover, the places for signatures stand last, and a table of contents ends
     * with the name of a part.
     */
    List<String> orphans() {
        return sheets.stream()
                .skip(1)
                .filter(sheet -> !sheet.words().startsWith("Contents "))
                .flatMap(sheet -> sheet.orphan().stream())
                .toList();
    }

    /** Pages that are nearly empty; the last one may be, and one before a part that begins on a page of its own. */
    List<String> empty() {
        return sheets.stream()
                .limit(sheets.size() - 1L)
                .filter(sheet -> sheet.filled() < 0.25 || sheet.words().length() < 400)
                .map(sheet -> "page " + sheet.number() + ": " + sheet.filled())
                .toList();
    }
}
