package org.parley.api.eventstore.rebuild;

import java.util.function.BooleanSupplier;
import org.parley.projections.support.Shelves;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Empties the tables that do not answer, some rows at a time, so that others get their turn.
 * Whoever serves may neither drop nor truncate a table.
 */
record Clearing(
        RebuildTable table,
        Shelves shelves,
        JdbcClient jdbc,
        TransactionOperations transaction,
        boolean onH2) {

    private static final int AT_ONCE = 5_000;

    /** Whether all are empty; false when it was stopped. */
    boolean clear(Rebuild at, BooleanSupplier stopped) {
        forgetLetters(at);
        for (String name : shelves.of(at.readModel())) {
            while (removeSome(at, at.filled().of(name))) {
                if (stopped.getAsBoolean()) {
                    return false;
                }
            }
        }
        return true;
    }

    private void forgetLetters(Rebuild at) {
        transaction.executeWithoutResult(_ -> {
            table.hold(at);
            jdbc.sql("delete from dead_letter where processing_group = ?")
                    .param(Handlers.lettersOf(at.readModel()))
                    .update();
        });
    }

    /** Whether there may be more. */
    private boolean removeSome(Rebuild at, String name) {
        Integer removed =
                transaction.execute(_ -> {
                    table.hold(at);
                    return jdbc.sql(remove(name)).update();
                });
        return removed != null && removed == AT_ONCE;
    }

    private String remove(String name) {
        return onH2
                ? "delete from %s fetch first %d rows only".formatted(name, AT_ONCE)
                : "delete from %1$s where ctid = any (array (select ctid from %1$s limit %2$d))"
                        .formatted(name, AT_ONCE);
    }
}
