package org.parley.core.negotiation.event;

/** What the parties said they want. */
public sealed interface PositionEvent extends NegotiationEvent
        permits PositionStated, RedLineShown {}
