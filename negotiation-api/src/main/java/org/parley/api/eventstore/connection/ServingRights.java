package org.parley.api.eventstore.connection;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses to serve as a role that could change or remove events. The server itself is asked. */
record ServingRights(JdbcClient jdbc) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        jdbc.sql(
                        """
                        select current_user from (values ('UPDATE'), ('DELETE'), ('TRUNCATE')) may (do_it)
                        where has_table_privilege('domain_event', do_it)
                            or has_any_column_privilege('domain_event', 'UPDATE')
                        limit 1
                        """)
                .query(String.class)
                .optional()
                .ifPresent(role -> {
                    throw new EventsCouldChange(role);
                });
    }
}
