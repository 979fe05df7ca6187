package org.parley.api.eventstore.append;

import java.util.function.Supplier;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/**
 * Each read of events is one statement, which sees one moment by itself: it needs no transaction
 * around it, whose end would be a second trip to the database. What is written still has one.
 */
record PlainReads(TransactionManager transactions) implements TransactionManager {

    @Override
    public Transaction startTransaction() {
        return transactions.startTransaction();
    }

    @Override
    public void executeInTransaction(Runnable task) {
        transactions.executeInTransaction(task);
    }

    @Override
    public <T> T fetchInTransaction(Supplier<T> read) {
        return read.get();
    }
}
