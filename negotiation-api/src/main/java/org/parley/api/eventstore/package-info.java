/**
 * Axon and database wiring: the one append path, the serializer, durability, positions. The only
 * package of this module that sees events.
 */
@NullMarked
package org.parley.api.eventstore;

import org.jspecify.annotations.NullMarked;
