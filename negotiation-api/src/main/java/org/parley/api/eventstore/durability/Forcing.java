package org.parley.api.eventstore.durability;

import java.sql.SQLException;

/** Forces everything committed so far to disk, and returns when it is there. */
@FunctionalInterface
interface Forcing {

    void force() throws SQLException;
}
