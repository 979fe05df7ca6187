package org.parley.api.eventstore.rebuild;

import java.time.Clock;
import java.util.Iterator;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.nodes.NodeId;
import org.parley.api.eventstore.processing.Processors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets the new tables answer, in one transaction: all parts of the read model are taken from
 * whichever nodes read them, what they may have handled meanwhile is taken in, and the parts are
 * set to where the new tables stand. A batch that another node has under way comes before that, or
 * finds its part taken and is rolled back. So nothing is missing and nothing goes back in time.
 */
record Switching(
        Building building,
        RebuildTable table,
        Processors processors,
        Serializer serializer,
        NodeId node,
        JdbcClient jdbc,
        TransactionOperations transaction,
        Clock clock) {

    private static final int MOST_ROUNDS = 5;

    /**
     * Whether it was done; false when too much was left to take in.
     *
     * @param reached what the new tables have taken in, or null when there is no event
     */
    boolean done(Rebuild at, EventHandlerInvoker handlers, @Nullable TrackingToken reached) {
        StreamingEventProcessor live = processors.require(at.readModel());
        live.shutDown();
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(status -> {
                        boolean all = inTransaction(at, handlers, reached);
                        if (!all) {
                            status.setRollbackOnly();
                        }
                        return all;
                    }));
        } finally {
            live.start();
        }
    }

    private boolean inTransaction(
            Rebuild at, EventHandlerInvoker handlers, @Nullable TrackingToken reached) {
        takeParts(at.readModel());
        Iterator<? extends TrackedEventMessage<?>> late = building.after(reached);
        TrackingToken token = reached;
        for (int round = 0; late.hasNext(); round++) {
            if (round == MOST_ROUNDS) {
                return false;
            }
            token = building.takeIn(at, handlers, late);
        }
        table.change(at, clock.instant());
        handOver(at.readModel(), token);
        exchangeLetters(at.readModel());
        return true;
    }

    private void takeParts(String readModel) {
        jdbc.sql(
                        "update processor_token set owner_node = ?, time_stamp = ? where processor_name = ?")
                .params(
                        node.text(),
                        DateTimeUtils.formatInstant(AbstractTokenEntry.clock.instant()),
                        readModel)
                .update();
    }

    /** Whoever reads on begins there. */
    private void handOver(String readModel, @Nullable TrackingToken token) {
        if (token != null) {
            SerializedObject<byte[]> place = serializer.serialize(token, byte[].class);
            jdbc.sql(
                            "update processor_token set token = ?, token_type = ? where processor_name = ?"
                                    + " and segment >= 0")
                    .params(place.getData(), place.getType().getName(), readModel)
                    .update();
        }
        jdbc.sql("update processor_token set owner_node = null where processor_name = ?")
                .param(readModel)
                .update();
    }

    /** What was put aside for the old tables goes with them. */
    private void exchangeLetters(String readModel) {
        jdbc.sql("delete from dead_letter where processing_group = ?").param(readModel).update();
        jdbc.sql("update dead_letter set processing_group = ? where processing_group = ?")
                .params(readModel, Handlers.lettersOf(readModel))
                .update();
    }
}
