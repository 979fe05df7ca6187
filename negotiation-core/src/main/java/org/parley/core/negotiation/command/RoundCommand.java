package org.parley.core.negotiation.command;

/** The sessions. */
public sealed interface RoundCommand extends NegotiationCommand permits OpenRound, CloseRound {}
