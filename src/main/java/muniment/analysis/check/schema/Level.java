package muniment.analysis.check.schema;

import java.util.Locale;
import java.util.Optional;

/** A consistency level of CQL. */
enum Level {
    ANY,
    ONE,
    TWO,
    THREE,
    QUORUM,
    ALL,
    LOCAL_QUORUM,
    EACH_QUORUM,
    LOCAL_ONE;

    /** The level that a text names, by its CQL name or by the one that an article of Microsoft uses. */
    static Optional<Level> named(String text) {
        var plain = text.strip().replace("\"", "").replace("'", "").replace('-', '_');
        var name = plain.substring(plain.lastIndexOf('.') + 1).strip().toUpperCase(Locale.ROOT);
        return switch (name) {
            case "QUORUM_EACH" -> Optional.of(EACH_QUORUM);
            case "QUORUM_LOCAL" -> Optional.of(LOCAL_QUORUM);
            case "QUORUM_ONE" -> Optional.of(ONE);
            case "QUORUM_ALL" -> Optional.of(ALL);
            default -> {
                for (var level : values()) {
                    if (level.name().equals(name)
                            || level.name().replace("_", "").equals(name)) {
                        yield Optional.of(level);
                    }
                }
                yield Optional.empty();
            }
        };
    }

    /** Whether a text names a level as an article of Microsoft does, not as CQL does. */
    static boolean foreign(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replace('-', '_').contains("QUORUM_");
    }

    /** Whether it asks a majority of replicas somewhere. */
    boolean majority() {
        return this == QUORUM || this == LOCAL_QUORUM || this == EACH_QUORUM;
    }

    /** Whether it stays within the datacenter. */
    boolean within() {
        return this == LOCAL_QUORUM || this == LOCAL_ONE;
    }

    /** How many of the replicas of one datacenter take part. */
    int replicas(int factor) {
        return switch (this) {
            case ANY -> 0;
            case ONE, LOCAL_ONE -> 1;
            case TWO -> 2;
            case THREE -> 3;
            case QUORUM, LOCAL_QUORUM, EACH_QUORUM -> factor / 2 + 1;
            case ALL -> factor;
        };
    }
}
