package org.parley.api.command;

import java.time.Clock;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has the receipt of a command written with its events: of two equal requests only one can write
 * it, and the other one leaves nothing behind and is answered as the first was.
 */
@Component
class ReceiptKeeper implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Receipts receipts;
    private final Clock clock;

    ReceiptKeeper(Receipts receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = work.getMessage();
        Draft draft = Draft.of(message.getMetaData());
        if (draft == null) {
            return chain.proceed();
        }
        Object version = chain.proceed();
        receipts.claim(
                        draft,
                        Streams.of(message.getPayload()),
                        ((Number) version).longValue(),
                        clock.instant())
                .with(work);
        return version;
    }
}
