/**
 * The state of long streams, remembered so that loading them does not take all of their events. A
 * snapshot is never needed: whatever is wrong with one, the events are read instead.
 */
@NullMarked
package org.parley.api.eventstore.snapshot;

import org.jspecify.annotations.NullMarked;
