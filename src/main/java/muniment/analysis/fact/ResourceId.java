package muniment.analysis.fact;

import java.util.Locale;

/**
 * An Azure resource id; ids that differ in case only are equal, as Azure has it.
 *
 * @param path such as {@code /subscriptions/.../virtualNetworks/vnet1}, empty where it was not said
 * @param name the resource's own name
 */
public record ResourceId(String path, String name) {
    /** The id with its last part as the name. */
    public static ResourceId of(String path) {
        return new ResourceId(path, path.substring(path.lastIndexOf('/') + 1));
    }

    /** The name of the resource of this type on the path, such as {@code cassandraClusters}; empty if there is none. */
    public String part(String type) {
        var parts = path.split("/");
        for (int i = 0; i + 1 < parts.length; i++) {
            if (parts[i].equalsIgnoreCase(type)) {
                return parts[i + 1];
            }
        }
        return "";
    }

    /** Whether the two paths name one resource. */
    public boolean sameAs(String other) {
        return !path.isEmpty() && path.equalsIgnoreCase(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceId id && path.equalsIgnoreCase(id.path) && name.equalsIgnoreCase(id.name);
    }

    @Override
    public int hashCode() {
        return path.toLowerCase(Locale.ROOT).hashCode() * 31
                + name.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return name.isEmpty() ? path : name;
    }
}
