package org.parley.core.negotiation.command;

/** The named days. */
public sealed interface AnchorCommand extends NegotiationCommand permits NameAnchor, SetAnchor {}
