package org.parley.core.backchannel.content;

/** Who is on a line no longer. */
public record Leaving(Signature by) {}
