package org.canary.core.negotiation.event;

/** What others may not see. */
public record AFact(String what) {}
