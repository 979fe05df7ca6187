package org.parley.api.eventstore.connection;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to serve as a role that could change or remove events or leaves. The server itself is
 * asked.
 */
record ServingRights(JdbcClient jdbc) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        jdbc.sql(
                        """
                        select current_user from (values ('UPDATE'), ('DELETE'), ('TRUNCATE')) may (do_it)
                        cross join (values ('domain_event'), ('ledger_leaf'), ('ledger_checkpoint')) kept (name)
                        where has_table_privilege(name, do_it)
                            or has_any_column_privilege(name, 'UPDATE')
                        limit 1
                        """)
                .query(String.class)
                .optional()
                .ifPresent(role -> {
                    throw new EventsCouldChange(role);
                });
    }
}
