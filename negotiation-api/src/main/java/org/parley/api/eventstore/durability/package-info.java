/**
 * Nothing is acknowledged before it is on disk. PostgreSQL keeps that promise by itself; H2 does
 * not, so every acknowledgement waits here for a forced write that began after its commit.
 */
@NullMarked
package org.parley.api.eventstore.durability;

import org.jspecify.annotations.NullMarked;
