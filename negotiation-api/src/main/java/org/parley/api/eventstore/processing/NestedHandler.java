package org.parley.api.eventstore.processing;

import java.util.function.Supplier;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** An event handler in a savepoint: all of its writes stay, or none. */
final class NestedHandler<T> extends WrappedMessageHandlingMember<T> {

    private final Supplier<PlatformTransactionManager> transactions;

    NestedHandler(
            MessageHandlingMember<T> handler, Supplier<PlatformTransactionManager> transactions) {
        super(handler);
        this.transactions = transactions;
    }

    @Override
    public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
        PlatformTransactionManager manager = transactions.get();
        TransactionStatus savepoint = manager.getTransaction(nested());
        try {
            Object result = super.handle(message, target);
            manager.commit(savepoint);
            return result;
        } catch (Exception | Error failed) {
            manager.rollback(savepoint);
            throw failed;
        }
    }

    private static TransactionDefinition nested() {
        return new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
    }
}
