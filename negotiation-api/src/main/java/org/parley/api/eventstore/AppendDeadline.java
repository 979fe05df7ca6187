package org.parley.api.eventstore;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Refuses to append in a transaction that has outlived its timeout. Readers wait for a missing
 * number of the global sequence no longer than the gap timeout; an append that late could be
 * overlooked for ever.
 */
record AppendDeadline(DataSource dataSource) {

    /**
     * @throws TransactionTimedOutException when the transaction is too old to append in it
     */
    void refuseLateAppend() {
        if (TransactionSynchronizationManager.getResource(dataSource)
                        instanceof ConnectionHolder holder
                && holder.hasTimeout()) {
            holder.getTimeToLiveInMillis();
        }
    }
}
