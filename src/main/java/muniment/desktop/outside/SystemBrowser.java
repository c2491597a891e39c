package muniment.desktop.outside;

import java.nio.file.Path;
import javafx.application.HostServices;

/** The browser and the programs that the operating system has for files. */
public final class SystemBrowser implements Browser {
    private final HostServices services;

    public SystemBrowser(HostServices services) {
        this.services = services;
    }

    @Override
    public void open(String url) {
        services.showDocument(url);
    }

    @Override
    public void open(Path file) {
        services.showDocument(file.toUri().toString());
    }
}
