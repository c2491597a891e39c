package muniment.desktop.welcome;

import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.desktop.scope.ScopeModel;

/** What the form of a new assessment holds. The file follows the name until a person says otherwise. */
final class NewModel {
    final ScopeModel scope;
    final AuthorModel author = new AuthorModel();
    final boolean authorKnown;
    final StringProperty file = new SimpleStringProperty("");
    private final Path directory;
    private String suggested = "";

    NewModel(ScopeModel scope, Path directory, boolean authorKnown) {
        this.scope = scope;
        this.directory = directory;
        this.authorKnown = authorKnown;
        suggest("");
        scope.name().subscribe((_, name) -> suggest(name));
    }

    private void suggest(String name) {
        if (file.get().equals(suggested)) {
            suggested = directory.resolve(fileName(name)).toString();
            file.set(suggested);
        }
    }

    private static String fileName(String name) {
        var plain = name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "assessment" : plain) + ".muniment";
    }
}
