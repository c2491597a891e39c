package muniment.analysis.check.platform;

import java.util.Optional;
import java.util.regex.Pattern;
import org.semver4j.Semver;

/** The line that a release of Cassandra belongs to, such as {@code 4.1} for {@code 4.1.10-SNAPSHOT}. */
final class ReleaseLine {
    /** Two or three numbers; four are the releases of other products. */
    private static final Pattern RELEASE = Pattern.compile("\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?([-+~].*)?");

    private ReleaseLine() {}

    /** The line; empty where the text is no release. */
    static Optional<String> of(String release) {
        var text = release.strip();
        if (!RELEASE.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(Semver.coerce(text.split("[-+~]", 2)[0]))
                .map(version -> version.getMajor() + "." + version.getMinor());
    }
}
