package muniment.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lets joined Arabic be copied, searched and read aloud in the letters that it was written with. */
final class LogicalText {
    private static final int MOST_OF_A_BLOCK = 100;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private LogicalText() {}

    /** Names the letters in every font that draws joined shapes; fonts that draw none stay as they are. */
    static void restore(PDDocument pdf) throws IOException {
        // only saving makes PDFBox write what the shapes of a font stand for
        pdf.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
        Set<COSStream> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var page : pdf.getPages()) {
            var resources = page.getResources();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name).getCOSObject();
                var meanings = font.getCOSStream(COSName.TO_UNICODE);
                if (meanings != null && done.add(meanings)) {
                    restore(pdf, font, meanings);
                }
            }
        }
    }

    private static void restore(PDDocument pdf, COSDictionary font, COSStream meanings) throws IOException {
        CMap map;
        try (var bytes = new RandomAccessReadBuffer(meanings.createInputStream())) {
            map = new CMapParser().parse(bytes);
        }
        var lines = new ArrayList<String>();
        boolean joined = false;
        for (int code = 0; code <= 0xFFFF; code++) {
            var shaped = map.toUnicode(code, 2);
            if (shaped != null) {
                var written = written(shaped);
                joined |= !written.equals(shaped);
                lines.add("<%04X> <%s>".formatted(code, hex(written)));
            }
        }
        if (joined) {
            var restored = pdf.getDocument().createCOSStream();
            try (var out = restored.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(text(lines).getBytes(StandardCharsets.US_ASCII));
            }
            font.setItem(COSName.TO_UNICODE, restored);
        }
    }

    /** Lam with alef stays one character: readers turn the line round, and would turn its letters round as well. */
    private static String written(String shaped) {
        var letters = ArabicLetters.logical(shaped);
        return letters.length() == shaped.length() ? letters : shaped;
    }

    private static String text(List<String> lines) {
        var text = new StringBuilder(HEAD);
        for (int from = 0; from < lines.size(); from += MOST_OF_A_BLOCK) {
            var block = lines.subList(from, Math.min(from + MOST_OF_A_BLOCK, lines.size()));
            text.append(block.size()).append(" beginbfchar\n");
            block.forEach(line -> text.append(line).append('\n'));
            text.append("endbfchar\n");
        }
        return text.append(TAIL).toString();
    }

    private static String hex(String letters) {
        var hex = new StringBuilder();
        letters.chars().forEach(unit -> hex.append(String.format(Locale.ROOT, "%04X", unit)));
        return hex.toString();
    }
}
