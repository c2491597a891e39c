package muniment.desktop.viewer;

import java.util.Optional;
import java.util.stream.Stream;
import muniment.catalog.Sha256;
import muniment.desktop.shell.OpenDocument;
import muniment.journal.Content;
import muniment.session.viewing.Original;

/** Where the bytes of an artefact are found. */
@FunctionalInterface
public interface Originals {
    /** The bytes with this digest, if they are there. */
    Optional<Original> of(Sha256 digest);

    /** The evidence on file. */
    static Originals onFile(OpenDocument document) {
        return digest -> document.snapshot().assessment().evidence().stream()
                .map(onFile -> onFile.evidence().content())
                .flatMap(content -> content instanceof Content.File file ? Stream.of(file) : Stream.empty())
                .filter(file -> file.digest().equals(digest))
                .map(file -> Original.of(document.session(), file))
                .findFirst();
    }

    /** These, and where there is nothing the others. */
    default Originals orElse(Originals others) {
        return digest -> of(digest).or(() -> others.of(digest));
    }
}
