package org.parley.core.backchannel.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.MessageId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

/** A participant says something to the others on a line. */
public record SendMessage(
        @TargetAggregateIdentifier BackchannelId backchannelId,
        NegotiationId negotiationId,
        MessageId messageId,
        Sealed<Statement> text)
        implements BackchannelCommand {}
