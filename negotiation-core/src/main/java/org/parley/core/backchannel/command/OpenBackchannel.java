package org.parley.core.backchannel.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Sealed;

/** A delegate opens a line to others at the table that nobody else is to know of. */
public record OpenBackchannel(
        @TargetAggregateIdentifier BackchannelId backchannelId,
        NegotiationId negotiationId,
        Sealed<Invitation> invitation)
        implements BackchannelCommand {}
