package org.parley.core.backchannel.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.NegotiationId;

/** A participant hangs up: the line is no more his to see than anybody else's. */
public record LeaveBackchannel(
        @TargetAggregateIdentifier BackchannelId backchannelId, NegotiationId negotiationId)
        implements BackchannelCommand {}
