package muniment.intake;

import java.util.Arrays;

/** The name of an entry in an archive, as a path below the archive. */
final class EntryName {
    private EntryName() {}

    /**
     * The name with slashes.
     *
     * @throws Refused if it climbs out of the archive, is absolute or deeper than the limit
     */
    static String of(String raw, int depth) throws Refused {
        var name = raw.replace('\\', '/');
        var parts = Arrays.stream(name.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*") || parts.contains("..") || name.indexOf('\0') >= 0) {
            throw new Refused("climbs");
        }
        if (parts.isEmpty()) {
            throw new Refused("nameless");
        }
        if (parts.size() > depth) {
            throw new Refused("too-deep", Integer.toString(depth));
        }
        return String.join("/", parts);
    }

    /** What operating systems leave behind and nobody means to hand over. */
    static boolean litter(String name) {
        var own = name.substring(name.lastIndexOf('/') + 1);
        return own.equals(".DS_Store")
                || own.equals("Thumbs.db")
                || own.equals("desktop.ini")
                || own.startsWith("._")
                || name.startsWith("__MACOSX/")
                || name.contains("/__MACOSX/");
    }
}
