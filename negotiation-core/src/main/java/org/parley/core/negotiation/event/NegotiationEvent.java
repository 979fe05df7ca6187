package org.parley.core.negotiation.event;

import org.parley.core.shared.ParleyEvent;

/** A fact of the table that all parties share. */
public sealed interface NegotiationEvent extends ParleyEvent
        permits SeatingEvent, LifecycleEvent, RoundEvent, AnchorEvent, AgendaEvent, PositionEvent {}
