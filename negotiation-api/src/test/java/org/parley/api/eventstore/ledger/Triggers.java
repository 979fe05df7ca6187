package org.parley.api.eventstore.ledger;

import java.util.List;
import org.parley.api.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes off what refuses changes, as only an owner of the database can. */
final class Triggers {

    private static final List<String> TABLES =
            List.of(
                    "domain_event",
                    "ledger_leaf",
                    "ledger_statement",
                    "ledger_tile",
                    "ledger_checkpoint",
                    "ledger_cosignature");

    private Triggers() {}

    static void off(JdbcClient owner) {
        for (String table : TABLES) {
            owner.sql(
                            TestDatabase.isPostgresql()
                                    ? "alter table " + table + " disable trigger user"
                                    : "drop trigger if exists " + table + "_append_only")
                    .update();
        }
    }
}
