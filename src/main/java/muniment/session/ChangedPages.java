package muniment.session;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import muniment.report.PagePreview;
import muniment.report.PagePreview.Picture;
import muniment.signing.PdfSignature;
import muniment.signing.Refusal;
import muniment.signing.Verdict;
import muniment.signing.Verifier;
import muniment.signing.guard.Change;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Draws the pages of a report that were changed after signing: as they were signed, and as they are now. So many pages
 * and so long, and no more: a file that was tampered with may be made to be slow.
 *
 * @param verdict what was found of the same file
 */
public record ChangedPages(Path report, Verdict.ChangedAfter verdict) implements Job<List<ChangedPages.Page>> {
    private static final int MOST = 12;
    private static final float DOTS_PER_INCH = 96;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Picture NOTHING = new Picture(0, 0, new int[0]);

    /**
     * A page twice.
     *
     * @param number counted from 1
     * @param signed null when there was no such page or it cannot be drawn, as is {@code now}
     */
    public record Page(
            int number, @Nullable Picture signed, @Nullable Picture now) {}

    /**
     * @throws FileProblem if the file cannot be read
     * @throws Refusal never for what is in the file: what cannot be drawn is left out
     */
    @Override
    public List<Page> run(Progress progress) throws FileProblem, Refusal {
        var numbers = verdict.changes().stream()
                .map(Change::page)
                .filter(page -> page > 0)
                .distinct()
                .sorted()
                .limit(MOST)
                .toList();
        var today = bytes();
        var then = Arrays.copyOf(today, (int) Math.min(today.length, signedEnd()));
        var pages = new ArrayList<Page>();
        for (int number : numbers) {
            progress.at(pages.size(), numbers.size(), Phrase.of("session.drawing", number));
            pages.add(new Page(number, picture(then, number), picture(today, number)));
        }
        return pages;
    }

    private byte[] bytes() throws FileProblem {
        try {
            return Verifier.tooLarge(Files.size(report)) ? new byte[0] : Files.readAllBytes(report);
        } catch (IOException e) {
            throw FileProblem.reading(report, e);
        }
    }

    private long signedEnd() {
        return verdict.signatures().stream()
                .filter(signature -> signature.field().equals(verdict.field()))
                .map(PdfSignature::coverage)
                .mapToLong(PdfSignature.Coverage::end)
                .findFirst()
                .orElse(0);
    }

    private static @Nullable Picture picture(byte[] pdf, int number) throws Refusal {
        long end = System.nanoTime() + LONGEST.toNanos();
        return Deadline.of(LONGEST)
                .meet(() -> List.of(drawn(pdf, number, end)))
                .filter(pictures -> pictures.getFirst().width() > 0)
                .map(List::getFirst)
                .orElse(null);
    }

    private static Picture drawn(byte[] pdf, int number, long end) {
        try (var preview = PagePreview.open(pdf)) {
            return number > preview.pages()
                    ? NOTHING
                    : preview.draw(number - 1, DOTS_PER_INCH, () -> System.nanoTime() < end);
        } catch (IOException | RuntimeException notToBeDrawn) {
            return NOTHING;
        }
    }

    /**
     * Writes the pictures as PNG, {@code page-3-signed.png} and {@code page-3-now.png}.
     *
     * @return the files written
     */
    public static List<Path> write(List<Page> pages, Path directory) throws FileProblem {
        var written = new ArrayList<Path>();
        try {
            Files.createDirectories(directory);
            for (var page : pages) {
                write(page.signed(), directory.resolve("page-%d-signed.png".formatted(page.number())), written);
                write(page.now(), directory.resolve("page-%d-now.png".formatted(page.number())), written);
            }
            return written;
        } catch (IOException e) {
            throw FileProblem.writing(directory, e);
        }
    }

    private static void write(@Nullable Picture picture, Path file, List<Path> written) throws IOException {
        if (picture != null) {
            int width = picture.width();
            var image = new BufferedImage(width, picture.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, width, picture.height(), picture.argb(), 0, width);
            ImageIO.write(image, "png", file.toFile());
            written.add(file);
        }
    }
}
