package org.parley.core.shared;

/**
 * A secret that stands beside an event rather than in it, with the compartment that it belongs to.
 */
public record SealedNote(Compartment compartment, Sealed<String> text) {}
