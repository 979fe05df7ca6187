package org.parley.api.eventstore.durability;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.parley.api.eventstore.ForcedCommit;

/**
 * Hands on a success once it is on disk, and a failed forced write as a failure. A command without
 * new events waits as well: it may repeat one whose commit is visible but not yet forced. A command
 * inside a processor's batch does not wait, since nobody is answered and its batch is not
 * committed.
 */
record AfterForcing<C, R>(CommandCallback<? super C, ? super R> callback, ForcedCommit writes)
        implements CommandCallback<C, R> {

    @Override
    public void onResult(
            CommandMessage<? extends C> command, CommandResultMessage<? extends R> result) {
        callback.onResult(command, result.isExceptional() ? result : forced(result));
    }

    private CommandResultMessage<? extends R> forced(CommandResultMessage<? extends R> result) {
        if (CurrentUnitOfWork.isStarted()) {
            return result;
        }
        try {
            writes.await();
            return result;
        } catch (RuntimeException failed) {
            return asCommandResultMessage(failed);
        }
    }
}
