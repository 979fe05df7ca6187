package org.parley.api.eventstore.durability;

import java.sql.SQLException;

/** Forces everything committed so far to disk, and returns when it is there. */
@FunctionalInterface
interface Forcing {

    void force() throws SQLException;

    /** Called when everybody has been answered: time for what nobody waits for. */
    default void tidy() throws SQLException {}
}
