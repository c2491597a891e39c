package muniment.session.viewing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;
import muniment.catalog.Sha256;
import muniment.journal.Content;
import muniment.journal.JournalProblem;
import muniment.session.Incoming;
import muniment.session.Session;

/**
 * Bytes that somebody wants to look at, wherever they are kept.
 *
 * @param size in bytes
 * @param secret whether they are kept encrypted, so that no plain copy of them may get on a disk
 */
public record Original(String name, Sha256 digest, long size, boolean secret, Delivery delivery) {
    private static final int PIECE = 1 << 16;

    /** Hands the bytes over. */
    @FunctionalInterface
    public interface Delivery {
        /** @param watch is told the number of bytes handed over so far and may stop the work by throwing */
        void write(OutputStream out, LongConsumer watch) throws IOException, JournalProblem;
    }

    /** Evidence on file; its bytes are compared with their digest on the way. */
    public static Original of(Session session, Content.File content) {
        return new Original(
                content.name(),
                content.digest(),
                content.size(),
                session.isProtected(),
                (out, watch) -> session.files().copy(content.digest(), content.size(), out, watch::accept));
    }

    /** Bytes that are not on file yet. */
    public static Original of(Incoming incoming, Sha256 digest) {
        return new Original(incoming.name(), digest, incoming.size(), false, (out, watch) -> {
            try (var bytes = incoming.opening().open()) {
                var piece = new byte[PIECE];
                long done = 0;
                for (int count = bytes.read(piece); count >= 0; count = bytes.read(piece)) {
                    out.write(piece, 0, count);
                    done += count;
                    watch.accept(done);
                }
            }
        });
    }
}
