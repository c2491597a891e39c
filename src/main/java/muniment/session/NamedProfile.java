package muniment.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import muniment.sharing.Profile;
import muniment.sharing.ProfileProblem;
import muniment.sharing.ProfileReader;
import muniment.sharing.Profiles;

/** Finds the profile that a person means: one that comes with Muniment, by its name, or one in a file. */
public final class NamedProfile {
    private NamedProfile() {}

    /**
     * @param named a name such as {@code auditor}, or a JSON file
     * @throws ProfileProblem if there is neither, or the file holds no profile
     * @throws FileProblem if the file cannot be read
     */
    public static Profile of(String named) throws ProfileProblem, FileProblem {
        var profiles = Profiles.bundled();
        var known = profiles.find(named);
        if (known.isPresent()) {
            return known.get();
        }
        var file = file(named);
        if (file == null || !Files.exists(file)) {
            throw ProfileProblem.unknown(named, profiles);
        }
        return read(file);
    }

    private static java.nio.file.@org.jspecify.annotations.Nullable Path file(String named) {
        try {
            return Path.of(named);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    private static Profile read(Path file) throws ProfileProblem, FileProblem {
        if (!Files.isRegularFile(file)) {
            throw new FileProblem(FileProblem.Kind.NOT_A_FILE, file, "", null);
        }
        try (var stream = Files.newInputStream(file)) {
            return ProfileReader.read(stream.readNBytes(ProfileReader.LIMIT + 1));
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }
}
