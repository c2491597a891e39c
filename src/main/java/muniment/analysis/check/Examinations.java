package muniment.analysis.check;

import java.util.List;
import java.util.stream.Stream;
import muniment.analysis.check.load.LoadChecks;
import muniment.analysis.check.platform.PlatformChecks;
import muniment.analysis.check.schema.SchemaChecks;

/** Every check that the analyser can make; a test holds it against the catalog. */
public final class Examinations {
    private Examinations() {}

    /** All of them. */
    public static List<Examination> all() {
        return Stream.of(SchemaChecks.all(), PlatformChecks.all(), LoadChecks.all())
                .flatMap(List::stream)
                .toList();
    }
}
