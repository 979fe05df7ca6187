package org.parley.api.eventstore.processing;

import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.parley.api.eventstore.ProjectionReset;

/**
 * Stops a processor, empties its read model and sets it to the first event in one transaction, and
 * starts it again. Letters put aside go with the old read model: their events come again.
 */
final class PlainReset implements ProjectionReset {

    private final Processors processors;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    PlainReset(Processors processors) {
        this.processors = processors;
    }

    @Override
    public void reset(String processor) {
        StreamingEventProcessor reader = processors.require(processor);
        oneAtATime.lock();
        try {
            reader.shutDown();
            try {
                reader.resetTokens();
            } finally {
                reader.start();
            }
        } finally {
            oneAtATime.unlock();
        }
    }
}
