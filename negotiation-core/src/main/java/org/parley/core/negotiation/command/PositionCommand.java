package org.parley.core.negotiation.command;

/** What the parties say they want. */
public sealed interface PositionCommand extends NegotiationCommand
        permits StatePosition, RecordDisclosedRedLine {}
