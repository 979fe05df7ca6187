package org.parley.core.negotiation.event;

/** The sessions. */
public sealed interface RoundEvent extends NegotiationEvent permits RoundOpened, RoundClosed {}
