package org.parley.api.problem;

import java.sql.SQLException;
import java.util.Set;

/**
 * What a database says when it is away or at its limits, by SQLSTATE. PostgreSQL's driver knows of
 * no transient exceptions.
 */
final class Outages {

    /** No connection, too few resources, stopped by an operator or by a limit, broken below. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    /** A transaction that idled or lasted too long, lost against another, or waited for a lock. */
    private static final Set<String> STATES = Set.of("25P03", "25P04", "40001", "40P01", "55P03");

    private Outages() {}

    /** Whether it may go well when it is asked again. */
    static boolean is(SQLException failure) {
        String state = failure.getSQLState();
        return state != null
                && (STATES.contains(state)
                        || state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
