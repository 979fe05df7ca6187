package org.canary.core.negotiation.command;

/** What others may not see. */
public record AnIntention(String what) {}
