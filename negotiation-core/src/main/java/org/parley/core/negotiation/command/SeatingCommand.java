package org.parley.core.negotiation.command;

/** Who sits at the table and who speaks for whom. */
public sealed interface SeatingCommand extends NegotiationCommand
        permits OpenNegotiation, RegisterParty, AccreditDelegate, RecallDelegate {}
