package org.parley.api.eventstore.processing;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.parley.projections.support.Batch;

/** An event handler whose writes go into the batch of its unit of work: all of them, or none. */
final class NestedHandler<T> extends WrappedMessageHandlingMember<T> {

    private final SavepointPerEvent batches;
    private final String group;

    NestedHandler(MessageHandlingMember<T> handler, String group, SavepointPerEvent batches) {
        super(handler);
        this.group = group;
        this.batches = batches;
    }

    @Override
    public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
        UnitOfWork<?> unit = Batch.ownerOf(CurrentUnitOfWork.get());
        if (Batch.isOfCommand(unit)) {
            // the command is refused as a whole, and it knows when its rows are to be written
            return super.handle(message, target);
        }
        EventInHand event = batches.inHand(unit, group, message);
        try {
            Object result = super.handle(message, target);
            event.handled();
            return result;
        } catch (Exception | Error failed) {
            event.undo(failed);
            throw failed;
        }
    }
}
