package muniment.analysis.fact;

/** The name of a table, index table or view within its keyspace, as Cassandra keeps it: case counts. */
public record TableName(String keyspace, String table) implements Comparable<TableName> {
    @Override
    public int compareTo(TableName other) {
        var byKeyspace = keyspace.compareTo(other.keyspace);
        return byKeyspace != 0 ? byKeyspace : table.compareTo(other.table);
    }

    @Override
    public String toString() {
        return keyspace + "." + table;
    }
}
