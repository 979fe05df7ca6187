/**
 * Nothing acknowledged is lost: shown by killing the real application, and by counting its forced
 * writes.
 */
@NullMarked
package org.parley.api.eventstore.durability;

import org.jspecify.annotations.NullMarked;
