package org.parley.api.command;

import java.time.Clock;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the receipt of a command in the command's own transaction, before anything is decided: of
 * two equal requests the second waits here, and is undone when the first went well.
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
        receipts.take(draft, Streams.of(message.getPayload()), clock.instant());
        Object version = chain.proceed();
        receipts.complete(draft.key(), ((Number) version).longValue());
        return version;
    }
}
