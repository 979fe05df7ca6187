package org.parley.core.negotiation.event;

/** Who sits at the table and who speaks for whom. */
public sealed interface SeatingEvent extends NegotiationEvent
        permits NegotiationOpened, PartyRegistered, DelegateAccredited, DelegateRecalled {}
