package org.parley.api.nodes;

/** Who reads which parts of the read models, as the tables say. */
record Claims(Sql sql) {

    /** How many parts a node has. */
    long of(String node) {
        return count("owner_node like '" + node + "-%'");
    }

    /** The framework keeps a row of its own in that table, which nobody reads. */
    long ofNobody() {
        return count("owner_node is null and left(processor_name, 2) <> '__'");
    }

    private long count(String which) {
        return sql.number("select cast(count(*) as text) from processor_token where " + which);
    }
}
