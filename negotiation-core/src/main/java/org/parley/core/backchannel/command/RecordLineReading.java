package org.parley.core.backchannel.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.LineExcerpt;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RegisterId;

/** Somebody who is on a line reads what stands there: it is recorded before he sees it. */
public record RecordLineReading(
        @TargetAggregateIdentifier RegisterId registerId,
        NegotiationId negotiationId,
        LineExcerpt excerpt)
        implements BackchannelCommand {

    @Override
    public BackchannelId backchannelId() {
        return registerId.backchannelId();
    }
}
