package muniment.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import muniment.assessment.Command;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.work.NoticeBoard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpenDocumentTest {
    @TempDir
    Path home;

    @Test
    void givenTheAnswerOvertakesThePublishedSnapshotWhenItComesThenTheSnapshotIsThere() throws Exception {
        try (var practice = Practice.in(home)) {
            var session = practice.session();
            var published = new LinkedBlockingQueue<Runnable>();
            var answered = new LinkedBlockingQueue<Long>();
            var notices = new NoticeBoard(Bundles.load(), problem -> {
                throw new IllegalStateException(problem);
            });
            var document = new OpenDocument(session, published::add, notices);
            var first = session.snapshot().catalog().obligations().getFirst().id();

            document.submit(
                    new Command.Remark(first, "Seen."),
                    _ -> answered.add(document.snapshot().revision()));
            var tasks = new ArrayList<Runnable>();
            tasks.add(published.take());
            tasks.add(published.take());
            tasks.reversed().forEach(Runnable::run);

            assertEquals(session.snapshot().revision(), answered.take());
            assertEquals(session.snapshot(), document.snapshot());
        }
    }
}
