package muniment.session.viewing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import muniment.report.PagePreview;
import org.jspecify.annotations.Nullable;

/**
 * Something that is being looked at; keeps its bytes in a temporary file until it is closed.
 *
 * @param mediaType what its bytes and its name say it is
 */
public record Viewing(Original original, String mediaType, Shape shape, List<AutoCloseable> held)
        implements AutoCloseable {
    public Viewing {
        held = List.copyOf(held);
    }

    /** What it can be shown as. */
    public sealed interface Shape {}

    /**
     * A text.
     *
     * @param layout the same laid out, where it is JSON
     * @param table the same in columns; without columns where it is no table
     * @param certificates those in it
     */
    public record Text(LineText lines, @Nullable Layout layout, TableRows table, List<CertificateFacts> certificates)
            implements Shape {
        public Text {
            certificates = List.copyOf(certificates);
        }

        /** The same laid out, where it is JSON. */
        public Optional<Layout> laidOut() {
            return Optional.ofNullable(layout);
        }
    }

    /**
     * JSON laid out.
     *
     * @param spot where the wanted value stands; null where it is not there
     */
    public record Layout(LineText lines, @Nullable Spot spot) {
        /** Where the wanted value stands. */
        public Optional<Spot> found() {
            return Optional.ofNullable(spot);
        }
    }

    /** A picture in one of the usual formats. */
    public record Picture(byte[] bytes) implements Shape {}

    /** The pages of a PDF; draw them on one thread at a time. */
    public record Pages(PagePreview book) implements Shape {}

    /** Certificates in binary form. */
    public record Certificates(List<CertificateFacts> certificates) implements Shape {
        public Certificates {
            certificates = List.copyOf(certificates);
        }
    }

    /** Bytes that cannot be shown as anything; the first of them. */
    public record Opaque(byte[] head) implements Shape {}

    @Override
    public void close() throws IOException {
        for (var one : held) {
            try {
                one.close();
            } catch (IOException problem) {
                throw problem;
            } catch (Exception problem) {
                throw new IOException(problem);
            }
        }
    }
}
