/**
 * What one can ask of the table. A command is complete and checked when it exists; whether it may
 * happen is decided by the room.
 */
@NullMarked
package org.parley.core.negotiation.command;

import org.jspecify.annotations.NullMarked;
