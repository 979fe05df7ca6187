package org.parley.api.eventstore.durability;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to change or remove what is only added to in H2, which loads this class by name. It is a
 * guard against mistakes: whoever owns the file can drop the trigger.
 */
public final class AppendOnly implements Trigger {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private String table = "";

    @Override
    public void init(
            Connection connection,
            String schema,
            String trigger,
            String guarded,
            boolean before,
            int type) {
        table = guarded;
    }

    @Override
    public void fire(
            Connection connection, @Nullable Object[] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        throw new SQLException(table + " is append-only", INSUFFICIENT_PRIVILEGE);
    }
}
