package org.parley.core.backchannel.command;

import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.NegotiationId;

/** An intention of somebody who is on an undisclosed line, or opens one. */
public sealed interface BackchannelCommand
        permits OpenBackchannel, SendMessage, LeaveBackchannel, RecordLineReading {

    BackchannelId backchannelId();

    NegotiationId negotiationId();
}
