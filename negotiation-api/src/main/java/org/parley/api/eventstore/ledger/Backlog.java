package org.parley.api.eventstore.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks, cheaply, whether there is anything to number, to look for or to sign. */
record Backlog(JdbcClient jdbc) {

    private static final String QUESTION =
            """
            select (select coalesce(max(global_index), 0) from domain_event)
                     > (select coalesce(max(event_index), 0) from ledger_leaf)
                or exists (select 1 from ledger_gap)
                or (select coalesce(max(leaf_index), -1) + 1 from ledger_leaf)
                     > (select coalesce(max(size), 0) from ledger_checkpoint)
                or not exists (select 1 from ledger_leaf)
            """;

    boolean isThere() {
        return jdbc.sql(QUESTION).query(Boolean.class).single();
    }
}
