package muniment.session.viewing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import muniment.files.TemporaryCopy;
import muniment.journal.JournalProblem;
import muniment.observation.Place;
import muniment.report.PagePreview;
import muniment.session.FileProblem;
import muniment.session.Job;
import muniment.session.MediaTypes;
import muniment.session.Progress;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Copies bytes to a temporary file, finds out what they are and makes them ready to be looked at. What was begun is
 * closed when it fails or is cancelled.
 *
 * @param at the place that is looked for
 */
public record OpenViewing(Original original, Place at) implements Job<Viewing> {
    private static final int CERTIFICATES = 1 << 20;
    private static final int PICTURE = 64 << 20;
    private static final int PAGES = 128 << 20;
    private static final int OPAQUE = 1 << 9;
    private static final long LAID_OUT = 256L << 20;

    /**
     * @throws JournalProblem if the evidence is not what it was
     * @throws FileProblem if the bytes cannot be read or copied
     */
    @Override
    public Viewing run(Progress progress) throws JournalProblem, FileProblem {
        var held = new ArrayList<AutoCloseable>();
        var done = false;
        try {
            var copy = original.secret() ? TemporaryCopy.sealed() : TemporaryCopy.plain();
            held.add(copy);
            deliver(copy, progress);
            var viewing = viewing(copy, held, progress);
            done = true;
            return viewing;
        } catch (IOException e) {
            throw FileProblem.reading(java.nio.file.Path.of(original.name()), e);
        } finally {
            if (!done) {
                letGo(held);
            }
        }
    }

    private static void letGo(List<AutoCloseable> held) {
        for (var one : held) {
            try {
                one.close();
            } catch (Exception further) {
                System.getLogger(OpenViewing.class.getName())
                        .log(System.Logger.Level.WARNING, "a temporary file stays", further);
            }
        }
    }

    private void deliver(TemporaryCopy copy, Progress progress) throws IOException, JournalProblem {
        var what = Phrase.of("session.viewing", original.name());
        try (var out = copy.writing()) {
            original.delivery().write(out, done -> progress.at(done, original.size(), what));
            out.flush();
        }
    }

    private Viewing viewing(TemporaryCopy copy, List<AutoCloseable> held, Progress progress) throws IOException {
        var head = copy.head(TextEncoding.HEAD);
        var mediaType = MediaTypes.of(original.name(), head);
        return new Viewing(original, mediaType, shape(mediaType, head, copy, held, progress), held);
    }

    private Viewing.Shape shape(
            String mediaType, byte[] head, TemporaryCopy copy, List<AutoCloseable> held, Progress progress)
            throws IOException {
        if (mediaType.startsWith("image/") && original.size() <= PICTURE) {
            return new Viewing.Picture(copy.head(PICTURE));
        }
        if (mediaType.equals("application/pdf") && original.size() <= PAGES) {
            return pages(head, copy, held);
        }
        var encoding = TextEncoding.of(head);
        if (encoding.isPresent()) {
            return text(copy, encoding.get(), held, progress);
        }
        var certificates = original.size() <= CERTIFICATES && head.length > 0 && head[0] == 0x30
                ? CertificateFacts.inBytes(copy.head(CERTIFICATES))
                : List.<CertificateFacts>of();
        return certificates.isEmpty() ? opaque(head) : new Viewing.Certificates(certificates);
    }

    private static Viewing.Opaque opaque(byte[] head) {
        return new Viewing.Opaque(java.util.Arrays.copyOf(head, Math.min(head.length, OPAQUE)));
    }

    /** A PDF that cannot be read as one, such as one with a password, is bytes. */
    private static Viewing.Shape pages(byte[] head, TemporaryCopy copy, List<AutoCloseable> held) {
        try {
            var book = PagePreview.open(copy.head(PAGES));
            held.addFirst(book);
            return new Viewing.Pages(book);
        } catch (IOException unreadable) {
            return opaque(head);
        }
    }

    private Viewing.Text text(TemporaryCopy copy, TextEncoding encoding, List<AutoCloseable> held, Progress progress)
            throws IOException {
        var what = Phrase.of("session.indexing", original.name());
        var lines = LineText.of(copy, encoding, done -> progress.at(done, original.size(), what));
        var first = lines.lines(1, 20).stream()
                .map(line -> line.text().strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        var json = first.startsWith("{") || first.startsWith("[");
        return new Viewing.Text(
                lines,
                json ? layout(copy, encoding, held, progress) : null,
                json || !separated(first) ? TableRows.NONE : table(copy, encoding, first),
                CertificateFacts.inText(new String(copy.head(CERTIFICATES), encoding.charset())));
    }

    private boolean separated(String first) {
        return original.name().toLowerCase(java.util.Locale.ROOT).endsWith("csv")
                || first.chars().filter(character -> character == ',').count() >= 2 && !first.contains(" ");
    }

    private static TableRows table(TemporaryCopy copy, TextEncoding encoding, String first) throws IOException {
        try (var text = reader(copy, encoding)) {
            return TableRows.read(text, TableRows.separator(first));
        }
    }

    /** Nothing where it is not JSON throughout: the text itself shows what it is. */
    private Viewing.@Nullable Layout layout(
            TemporaryCopy copy, TextEncoding encoding, List<AutoCloseable> held, Progress progress) throws IOException {
        if (original.size() > LAID_OUT) {
            return null;
        }
        var what = Phrase.of("session.laying-out", original.name());
        var structure = copy.another();
        held.add(structure);
        try (var text = reader(copy, encoding);
                var out = new BufferedWriter(new OutputStreamWriter(structure.writing(), StandardCharsets.UTF_8))) {
            var spot = JsonLayout.write(text, out, pointer(), done -> progress.at(done, original.size(), what));
            out.flush();
            var lines = LineText.of(structure, new TextEncoding(StandardCharsets.UTF_8, 0), _ -> {});
            return new Viewing.Layout(lines, spot.orElse(null));
        } catch (com.fasterxml.jackson.core.JacksonException notJson) {
            return null;
        }
    }

    private String pointer() {
        return switch (at) {
            case Place.Pointer(var path) -> path;
            case Place.Lines _, Place.Whole _ -> "";
        };
    }

    private static Reader reader(TemporaryCopy copy, TextEncoding encoding) {
        return new InputStreamReader(copy.reading(encoding.mark()), encoding.charset());
    }
}
