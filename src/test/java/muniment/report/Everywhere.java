package muniment.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for words in all of a PDF: its pages, every string, and every stream with what is attached, uncompressed. */
final class Everywhere {
    private Everywhere() {}

    /** Those of the words that stand somewhere, whatever their case. */
    static Set<String> found(byte[] bytes, List<String> words) throws IOException {
        var found = new TreeSet<String>();
        try (var pdf = Loader.loadPDF(bytes)) {
            look(new PDFTextStripper().getText(pdf).replaceAll("\\s+", ""), words, found);
            var seen = Collections.<COSBase>newSetFromMap(new IdentityHashMap<>());
            var toFollow = new ArrayDeque<COSBase>(List.of(pdf.getDocument().getTrailer()));
            while (!toFollow.isEmpty()) {
                var next = toFollow.pop();
                if (next instanceof COSObject object) {
                    next = object.getObject();
                }
                if (next != null && seen.add(next)) {
                    follow(next, words, found, toFollow);
                }
            }
        }
        return found;
    }

    private static void follow(COSBase base, List<String> words, Set<String> found, ArrayDeque<COSBase> toFollow)
            throws IOException {
        switch (base) {
            case COSStream stream -> {
                toFollow.addAll(stream.getValues());
                try (var content = stream.createInputStream()) {
                    look(new String(content.readAllBytes(), StandardCharsets.UTF_8), words, found);
                }
            }
            case COSDictionary dictionary -> {
                dictionary.keySet().forEach(name -> look(name.getName(), words, found));
                toFollow.addAll(dictionary.getValues());
            }
            case COSArray array -> array.forEach(toFollow::add);
            case COSString string -> look(string.getString(), words, found);
            case COSName name -> look(name.getName(), words, found);
            default -> {}
        }
    }

    private static void look(String text, List<String> words, Set<String> found) {
        var lower = text.toLowerCase(Locale.ROOT);
        words.stream()
                .filter(word -> lower.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(found::add);
    }
}
