package org.canary.core.negotiation.command;

/** A command that is no plain data. */
public class CommandAsClass {}
