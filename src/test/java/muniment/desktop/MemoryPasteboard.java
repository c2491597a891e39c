package muniment.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import muniment.desktop.outside.Pasteboard;

/** A clipboard that the test fills and reads. */
public final class MemoryPasteboard implements Pasteboard {
    public List<Path> files = List.of();
    public String text = "";
    public byte[] png = {};

    @Override
    public void copy(String copied) {
        text = copied;
    }

    @Override
    public List<Path> files() {
        return files;
    }

    @Override
    public Optional<String> text() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public Optional<byte[]> picture() {
        return png.length == 0 ? Optional.empty() : Optional.of(png);
    }
}
