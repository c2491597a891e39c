package muniment.session;

/** Which Muniment this is. */
public final class Release {
    private static final String UNRELEASED = "from source";

    private Release() {}

    /** Its version, as the jar says; a word where it runs without one. */
    public static String version() {
        var version = Release.class.getPackage().getImplementationVersion();
        return version == null ? UNRELEASED : version;
    }

    /** Its name with the version. */
    public static String name() {
        return "Muniment " + version();
    }
}
