package muniment.desktop.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.analysis.form.Stated;
import muniment.analysis.reading.Exhibit;
import muniment.catalog.Sha256;
import muniment.session.analysis.Collection;
import muniment.session.analysis.Collection.NotTaken;
import muniment.session.analysis.FileIntake;
import muniment.session.analysis.Handed;
import muniment.session.analysis.Intake;

/**
 * Everything that was handed over and not recorded yet, with what a person says of it.
 *
 * @param collections what keeps the bytes
 * @param stated what a person says of a file
 * @param intake what was read
 * @param left the files that are not to be recorded
 * @param shown what the others show; behind the choice until {@link #judged}
 */
record Batch(List<Collection> collections, Map<Exhibit, Stated> stated, Intake intake, Set<String> left, Intake shown) {
    Batch {
        collections = List.copyOf(collections);
        stated = Map.copyOf(stated);
        left = Set.copyOf(left);
    }

    /** The name of a file within the batch: its path and its bytes. */
    static String id(Exhibit exhibit) {
        return exhibit.digest().hex() + " " + exhibit.name();
    }

    /** The files of these collections, each once, with what is said of them. */
    static List<Handed> handed(List<Collection> collections, Map<Exhibit, Stated> stated) {
        var files = new LinkedHashMap<String, Handed>();
        for (var collected : collections) {
            for (var exhibit : collected.exhibits()) {
                files.putIfAbsent(id(exhibit), new Handed(exhibit, stated.getOrDefault(exhibit, Stated.NOTHING)));
            }
        }
        return List.copyOf(files.values());
    }

    List<NotTaken> notTaken() {
        return collections.stream()
                .flatMap(collected -> collected.notTaken().stream())
                .toList();
    }

    Optional<FileIntake> file(String id) {
        return intake.files().stream()
                .filter(file -> id(file.exhibit()).equals(id))
                .findFirst();
    }

    Optional<Exhibit> exhibit(Sha256 digest) {
        return intake.files().stream()
                .map(FileIntake::exhibit)
                .filter(exhibit -> exhibit.digest().equals(digest))
                .findFirst();
    }

    boolean wanted(FileIntake file) {
        return file.recognised() && !left.contains(id(file.exhibit()));
    }

    List<FileIntake> chosen() {
        return intake.files().stream().filter(this::wanted).toList();
    }

    /** How many recognised files are left out. */
    long leftOut() {
        return intake.recognised().filter(file -> !wanted(file)).count();
    }

    /** Whether what is shown is what the chosen files show. */
    boolean settled() {
        return ids(shown.recognised().toList()).equals(ids(chosen()));
    }

    private static Set<String> ids(List<FileIntake> files) {
        return files.stream().map(file -> id(file.exhibit())).collect(Collectors.toSet());
    }

    /** The same with what the chosen files show without the others; takes as long as the checks take. */
    Batch judged() {
        var kept = intake.files().stream()
                .filter(file -> !file.recognised() || wanted(file))
                .map(FileIntake::exhibit)
                .toList();
        return settled() ? this : new Batch(collections, stated, intake, left, intake.only(kept));
    }

    Batch with(String id, boolean wanted) {
        var changed = new HashSet<>(left);
        if (wanted) {
            changed.remove(id);
        } else {
            changed.add(id);
        }
        return new Batch(collections, stated, intake, changed, shown);
    }

    Batch withAll(boolean wanted) {
        var changed = new ArrayList<String>();
        if (!wanted) {
            intake.files().forEach(file -> changed.add(id(file.exhibit())));
        }
        return new Batch(collections, stated, intake, Set.copyOf(changed), shown);
    }
}
