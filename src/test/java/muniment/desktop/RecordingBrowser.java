package muniment.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muniment.desktop.outside.Browser;

/** Remembers what was to be opened outside. */
public final class RecordingBrowser implements Browser {
    public final List<String> opened = new ArrayList<>();

    @Override
    public void open(String url) {
        opened.add(url);
    }

    @Override
    public void open(Path file) {
        opened.add(file.toString());
    }
}
