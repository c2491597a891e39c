package muniment.desktop.outside;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** The operating system's own choosers; each opens where the last one ended. */
public final class SystemChoosers implements Choosers {
    private final Text text;
    private final Supplier<Window> owner;
    private @Nullable File directory;

    public SystemChoosers(Text text, Supplier<Window> owner) {
        this.text = text;
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(Wanted wanted) {
        return chosen(chooser(wanted).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> openMany(Wanted wanted) {
        var files = chooser(wanted).showOpenMultipleDialog(owner.get());
        if (files == null) {
            return List.of();
        }
        return files.stream().flatMap(file -> chosen(file).stream()).toList();
    }

    @Override
    public Optional<Path> save(Wanted wanted, String suggestedName) {
        var chooser = chooser(wanted);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> folder(String titleKey) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(text.say(titleKey));
        if (directory != null && directory.isDirectory()) {
            chooser.setInitialDirectory(directory);
        }
        return chosen(chooser.showDialog(owner.get()));
    }

    private FileChooser chooser(Wanted wanted) {
        var chooser = new FileChooser();
        chooser.setTitle(text.say(wanted.titleKey()));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(
                        text.name("kit.files", wanted.kind()), wanted.kind().patterns()));
        if (directory != null && directory.isDirectory()) {
            chooser.setInitialDirectory(directory);
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        directory = file.getAbsoluteFile().getParentFile();
        return Optional.of(file.toPath());
    }
}
