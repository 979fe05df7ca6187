/** What a delegate can ask of an incident, and what the clock asks of it. */
@NullMarked
package org.parley.core.incident.command;

import org.jspecify.annotations.NullMarked;
