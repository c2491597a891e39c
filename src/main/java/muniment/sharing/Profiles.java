package muniment.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The profiles that come with Muniment ({@code assets/profiles.json}), the one that gives out most first. */
public record Profiles(List<Profile> all) {
    private static final String RESOURCE = "/profiles.json";

    public Profiles {
        all = List.copyOf(all);
    }

    /** The profiles that come with Muniment; that they can be read is held by the tests. */
    public static Profiles bundled() {
        try (var stream = Profiles.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IOException("missing from the program: " + RESOURCE);
            }
            var profiles = new ArrayList<Profile>();
            for (var node : ProfileReader.tree(stream.readAllBytes()).path("profiles")) {
                profiles.add(ProfileReader.profile(node));
            }
            return new Profiles(profiles);
        } catch (ProfileProblem problem) {
            throw new UncheckedIOException(new IOException("the bundled profiles are damaged", problem));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The profile of this name. */
    public Optional<Profile> find(String id) {
        return all.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** The names, for people who have to choose one. */
    public String names() {
        return all.stream().map(Profile::id).collect(Collectors.joining(", "));
    }
}
