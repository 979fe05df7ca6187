package org.parley.core.backchannel.event;

import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.Compartment;
import org.parley.core.shared.Confidential;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.ParleyEvent;
import org.parley.core.shared.RegisterId;

/** A fact of the register of an undisclosed line. It is known to those on the line alone. */
public sealed interface RegisterEvent extends ParleyEvent, Confidential permits LineRead {

    NegotiationId negotiationId();

    BackchannelId backchannelId();

    default RegisterId registerId() {
        return new RegisterId(backchannelId());
    }

    @Override
    default Compartment compartment() {
        return backchannelId().compartment();
    }

    @Override
    default String stream() {
        return registerId().toString();
    }
}
