package org.parley.api.eventstore.processing;

import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.parley.api.eventstore.ProjectionReset;
import org.parley.api.eventstore.nodes.NodeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes all parts of a read model, from whichever node reads them, empties it and sets it to the
 * first event, all in one transaction. Another node's batch under way either comes before it and is
 * emptied too, or finds its part taken and is rolled back. Letters put aside go with the old read
 * model: their events come again.
 */
final class PlainReset implements ProjectionReset {

    private static final int ATTEMPTS = 4;

    private final Processors processors;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final NodeId node;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    PlainReset(
            Processors processors,
            JdbcClient jdbc,
            TransactionOperations transaction,
            NodeId node) {
        this.processors = processors;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.node = node;
    }

    @Override
    public void reset(String processor) {
        StreamingEventProcessor reader = processors.require(processor);
        oneAtATime.lock();
        try {
            reader.shutDown();
            try {
                insistently(reader);
            } finally {
                reader.start();
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    /** The batch of another node may hold rows that are to be deleted, and want the token's row. */
    private void insistently(StreamingEventProcessor reader) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(_ -> {
                    takeParts(reader.getName());
                    reader.resetTokens();
                });
                return;
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS) {
                    throw failed;
                }
            }
        }
    }

    private void takeParts(String processor) {
        jdbc.sql(
                        "update processor_token set owner_node = ?, time_stamp = ? where processor_name = ?")
                .params(
                        node.text(),
                        DateTimeUtils.formatInstant(AbstractTokenEntry.clock.instant()),
                        processor)
                .update();
    }
}
