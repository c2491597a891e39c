package muniment.analysis.check.platform;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Tells the cores of a virtual machine from the name of its size, such as {@code Standard_E16s_v5}; constrained sizes
 * such as {@code E32-16s_v5} have the second number. Names that are read otherwise come from a table.
 */
final class VirtualMachineSize {
    private static final Pattern NAME = Pattern.compile(
            "(?:standard_)?(?<family>[a-z]{1,3}?)(?<cores>\\d{1,3})(?:-(?<active>\\d{1,3}))?(?<features>[a-z]{0,5})(?:_v(?<version>\\d{1,2}))?",
            Pattern.CASE_INSENSITIVE);

    private VirtualMachineSize() {}

    /** The cores; empty where the name does not tell them. */
    static OptionalInt cores(String size, List<String> table) {
        for (var row : table) {
            var parts = row.split("=", 2);
            if (parts.length == 2
                    && parts[0].strip().equalsIgnoreCase(size.strip())
                    && parts[1].strip().matches("\\d{1,4}")) {
                return OptionalInt.of(Integer.parseInt(parts[1].strip()));
            }
        }
        var name = NAME.matcher(size.strip());
        if (!name.matches() || numbersNameNoCores(name.group("family"), name.group("version"))) {
            return OptionalInt.empty();
        }
        var active = name.group("active");
        var cores = Integer.parseInt(active == null ? name.group("cores") : active);
        return cores == 0 ? OptionalInt.empty() : OptionalInt.of(cores);
    }

    /** In the first two generations of most families the number is a rank, not a count. */
    private static boolean numbersNameNoCores(String family, @org.jspecify.annotations.Nullable String version) {
        return (version == null || Integer.parseInt(version) < 3)
                && !List.of("l", "b", "f").contains(Artefacts.lower(family));
    }
}
