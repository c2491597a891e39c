package muniment.session;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import muniment.journal.Content;
import muniment.journal.JournalProblem;
import muniment.text.Phrase;

/** Takes the bytes of a file into the document; they count once an entry names them. */
final class KeepFile {
    private KeepFile() {}

    /**
     * What was kept, with its digest and what kind of file its first bytes say it is.
     *
     * @throws JournalProblem if the bytes could not be kept
     * @throws FileProblem if they could not be read
     */
    static Content.File keep(Session session, Incoming incoming, Progress progress) throws JournalProblem, FileProblem {
        var what = Phrase.of("session.keeping", incoming.name());
        progress.at(0, incoming.size(), what);
        try (var bytes = new BufferedInputStream(incoming.opening().open(), MediaTypes.HEAD)) {
            bytes.mark(MediaTypes.HEAD);
            var mediaType = MediaTypes.of(incoming.name(), bytes.readNBytes(MediaTypes.HEAD));
            bytes.reset();
            var kept = session.files().keep(bytes, done -> progress.at(done, incoming.size(), what));
            progress.at(kept.size(), kept.size(), what);
            return new Content.File(kept.digest(), incoming.name(), mediaType, kept.size());
        } catch (IOException e) {
            throw FileProblem.reading(Path.of(incoming.name()), e);
        }
    }
}
