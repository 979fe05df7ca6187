package org.parley.core.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.parley.core.shared.Circumstances;

/** What is known of the command in hand, read from its metadata once however often it is asked. */
public final class InHand {

    private static final String RESOURCE = InHand.class.getName();

    private InHand() {}

    /** Who gives the command, for whom and when; where nothing is said, it happens now. */
    public static Circumstances circumstances(CommandMessage<?> command) {
        if (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> work = CurrentUnitOfWork.get();
            if (work.getMessage() == command) {
                return work.getOrComputeResource(RESOURCE, _ -> read(command));
            }
        }
        return read(command);
    }

    private static Circumstances read(CommandMessage<?> command) {
        return Circumstances.of(command.getMetaData(), GenericEventMessage.clock.instant());
    }
}
