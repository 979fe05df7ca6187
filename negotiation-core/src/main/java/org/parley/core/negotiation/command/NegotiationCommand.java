package org.parley.core.negotiation.command;

import org.parley.core.shared.NegotiationId;

/** An intention of someone at the table. */
public sealed interface NegotiationCommand
        permits SeatingCommand,
                LifecycleCommand,
                RoundCommand,
                AnchorCommand,
                AgendaCommand,
                PositionCommand {
    NegotiationId negotiationId();
}
