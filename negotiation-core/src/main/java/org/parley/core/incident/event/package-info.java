/** What happened in an incident. All at the table see it. */
@NullMarked
package org.parley.core.incident.event;

import org.jspecify.annotations.NullMarked;
