package org.parley.api.eventstore.processing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps from a read model what the part has handled already, see {@link Handled}. */
record OnceOnly(String processor, Handled handled, JdbcClient jdbc)
        implements MessageHandlerInterceptor<EventMessage<?>> {

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain) throws Exception {
        Integer segment = unit.root().getResource("Processor[" + processor + "]/SegmentId");
        if (segment == null
                || !(unit.getMessage() instanceof TrackedEventMessage<?> event)
                || event.trackingToken() == null) {
            return chain.proceed();
        }
        Handled.Progress progress = handled.in(unit, processor, segment);
        if (progress.mayHave(event.trackingToken()) && progress.has(globalIndex(event))) {
            return null;
        }
        Object result = chain.proceed();
        progress.handles(event.trackingToken());
        return result;
    }

    /** Its token does not tell the place of an event that has come late. */
    private long globalIndex(EventMessage<?> event) {
        return jdbc.sql("select global_index from domain_event where event_identifier = ?")
                .param(event.getIdentifier())
                .query(Long.class)
                .optional()
                .orElse(Long.MAX_VALUE);
    }
}
