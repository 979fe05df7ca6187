/**
 * The table that all parties share: who sits there, how far it has come, and what was said at it.
 * The shell {@code NegotiationAggregate} hands each command to a pure decision and each event to
 * {@code evolve}.
 */
@NullMarked
package org.parley.core.negotiation;

import org.jspecify.annotations.NullMarked;
