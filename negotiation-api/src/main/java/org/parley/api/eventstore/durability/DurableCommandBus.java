package org.parley.api.eventstore.durability;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.parley.api.eventstore.ForcedCommit;

/**
 * Answers a command only when what it committed is on disk. This sits in the bus, because the event
 * store's own hook after a commit swallows failures: a failed forced write would become an answer.
 * By then the command has given back its connection and the lock of its stream, so many can wait
 * for the same forced write.
 */
public final class DurableCommandBus extends SimpleCommandBus {

    private final ForcedCommit writes;

    public DurableCommandBus(Builder builder, ForcedCommit writes) {
        super(builder);
        this.writes = writes;
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        super.handle(command, handler, new AfterForcing<>(callback, writes));
    }
}
