package muniment.session;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;

/**
 * Where the program keeps what belongs to a person and to no document, with the clock and the chance that it works by.
 *
 * @param config what must not be lost: the author's key, settings, recent files
 * @param cache what can be thrown away: the notes of a crash
 */
public record Workplace(Path config, Path cache, Clock clock, SecureRandom random) {
    /** One directory that holds everything, for portable use, demonstrations and tests. */
    public static final String HOME_VARIABLE = "MUNIMENT_HOME";

    /** The user's own, at the places of the operating system unless {@link #HOME_VARIABLE} names another one. */
    public static Workplace ofUser(Map<String, String> environment) {
        var home = environment.getOrDefault(HOME_VARIABLE, "");
        if (!home.isBlank()) {
            return in(Path.of(home).toAbsolutePath(), Clock.systemDefaultZone());
        }
        var own = ProjectDirectories.from("", "", "muniment");
        return new Workplace(
                Path.of(own.configDir), Path.of(own.cacheDir), Clock.systemDefaultZone(), new SecureRandom());
    }

    /** The user's own, by the environment of this process. */
    public static Workplace ofUser() {
        return ofUser(System.getenv());
    }

    /** Everything in one directory, which is made when it is first needed. */
    public static Workplace in(Path home, Clock clock) {
        return new Workplace(home.resolve("config"), home.resolve("cache"), clock, new SecureRandom());
    }
}
