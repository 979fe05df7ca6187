package org.parley.core.backchannel.event;

import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.Compartment;
import org.parley.core.shared.Confidential;
import org.parley.core.shared.ParleyEvent;

/** A fact of an undisclosed line. Nobody who is not on it may see or count it. */
public sealed interface BackchannelEvent extends ParleyEvent, Confidential
        permits BackchannelOpened, MessageSent, ParticipantLeft {

    BackchannelId backchannelId();

    @Override
    default Compartment compartment() {
        return backchannelId().compartment();
    }
}
