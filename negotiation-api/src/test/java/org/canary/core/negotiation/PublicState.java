package org.canary.core.negotiation;

/** A state that every room can read. */
public record PublicState(String what) {}
