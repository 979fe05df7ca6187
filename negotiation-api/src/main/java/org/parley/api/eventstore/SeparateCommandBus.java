package org.parley.api.eventstore;

import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Gives each command a unit of work of its own, also one that is sent while an event is handled:
 * the writer commits it by itself, whatever becomes of the work that sent it.
 */
final class SeparateCommandBus extends SimpleCommandBus {

    SeparateCommandBus(Builder builder) {
        super(builder);
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        if (CurrentUnitOfWork.isStarted()) {
            CompletableFuture.runAsync(
                            () -> super.handle(command, handler, callback),
                            Thread::startVirtualThread)
                    .join();
        } else {
            super.handle(command, handler, callback);
        }
    }
}
