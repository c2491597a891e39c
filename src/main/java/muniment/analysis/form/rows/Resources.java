package muniment.analysis.form.rows;

/** The two ways in which Cassandra names what a permission is for. */
final class Resources {
    private Resources() {}

    /** As LIST PERMISSIONS writes what {@code system_auth} calls {@code data/ks/table}; else as it is. */
    static String listed(String stored) {
        var parts = stored.split("/", 3);
        return switch (parts[0]) {
            case "data" -> data(parts);
            case "roles" -> parts.length == 1 ? "<all roles>" : "<role " + stored.substring("roles/".length()) + ">";
            case "functions" -> function(parts);
            case "mbean" -> parts.length == 1 ? "<all mbeans>" : "<mbean " + stored.substring("mbean/".length()) + ">";
            default -> stored;
        };
    }

    private static String data(String[] parts) {
        return switch (parts.length) {
            case 1 -> "<all keyspaces>";
            case 2 -> "<keyspace " + parts[1] + ">";
            default ->
                parts[2].equals("*") ? "<all tables in " + parts[1] + ">" : "<table " + parts[1] + "." + parts[2] + ">";
        };
    }

    private static String function(String[] parts) {
        return switch (parts.length) {
            case 1 -> "<all functions>";
            case 2 -> "<all functions in " + parts[1] + ">";
            default -> "<function " + parts[1] + "." + parts[2] + ">";
        };
    }
}
