package org.parley.core.backchannel.content;

/** What somebody says to the others on a line. */
public record Saying(String text, Signature by) {}
