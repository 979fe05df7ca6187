/**
 * A crisis: an incident that a party reported, whose acknowledgement falls due, with its hotline
 * calls and steps until it is closed. What a party notes of it for itself alone stands in its
 * brief.
 */
@NullMarked
package org.parley.core.incident;

import org.jspecify.annotations.NullMarked;
